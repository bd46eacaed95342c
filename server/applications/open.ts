import type { Knex } from 'knex';
import { openStages, readEdition } from '../editions/queries.ts';
import { Problem } from '../http/problem.ts';

/** @throws Problem 409 with the dates when applications of the edition are not open today */
export async function requireOpen(database: Knex, edition: number | undefined): Promise<void> {
  if (edition !== undefined && (await openStages(database, edition)).includes('applications')) return;
  const known = edition === undefined ? undefined : await readEdition(database, edition);
  const dates = known?.stages.find(({ stage }) => stage === 'applications');
  throw new Problem(409, 'not-open', 'Nabór ambasadorów nie jest dziś otwarty.', {
    edition: edition ?? null,
    opens: dates?.opens ?? null,
    closes: dates?.closes ?? null,
  });
}
