import type { Knex } from 'knex';
import { alikeAmong } from '../../proposals/alike/queries.ts';

/** Of some proposals that come to one workshop: which are similar to each, by id. */
export async function similarAt(
  database: Knex,
  proposals: number[],
): Promise<Map<number, { id: number; title: string }[]>> {
  const alike = new Map<number, { id: number; title: string }[]>();
  for (const proposal of new Set(proposals))
    alike.set(
      proposal,
      (await alikeAmong(database, proposal, proposals)).map(({ id, title }) => ({ id, title })),
    );
  return alike;
}
