import type { Knex } from 'knex';
import type { Services } from '../services.ts';
import { raiseVersions } from './queries.ts';

const mostAttempts = 3;

/** What PostgreSQL says to the one of two transactions that it ends, so that the other goes on. */
const outrun = new Set(['40P01', '40001']);

/**
 * Changes things in one transaction. After the commit the mails that it queued go out, and what was made of the layers
 * before is known to be old. A transaction that the database ends in favour of another is done again, so `change` keeps
 * nothing outside of it but what the next attempt overwrites.
 *
 * Versions are raised last and in one order: raised on the way, two changes of the same two layers would wait for each
 * other.
 *
 * @param layers what is changed in any case
 * @param change calls `raise` with layers that are changed only this time
 */
export async function changing<Result>(
  { database, mail, versions }: Pick<Services, 'database' | 'mail' | 'versions'>,
  layers: readonly string[],
  change: (transaction: Knex, raise: (layer: string) => void) => Promise<Result>,
): Promise<Result> {
  const attempt = () =>
    database.write.transaction(async (transaction) => {
      const raised = new Set(layers);
      const result = await change(transaction, (layer) => raised.add(layer));
      await raiseVersions(transaction, [...raised]);
      return result;
    });
  const result = await again(attempt, mostAttempts);
  mail.hurry();
  await versions.refresh();
  return result;
}

async function again<Result>(attempt: () => Promise<Result>, left: number): Promise<Result> {
  try {
    return await attempt();
  } catch (error) {
    if (left <= 1 || !outrun.has(String((error as { code?: unknown }).code))) throw error;
    return again(attempt, left - 1);
  }
}
