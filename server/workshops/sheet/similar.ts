import type { Knex } from 'knex';
import { alikeAmong } from '../../proposals/alike/queries.ts';

/** Of some proposals that come to one workshop: which are similar to each, by id. */
export async function similarAt(
  database: Knex,
  proposals: number[],
): Promise<Map<number, { id: number; title: string }[]>> {
  const pairs = Map.groupBy(await alikeAmong(database, proposals, proposals), ({ to }) => to);
  return new Map([...pairs].map(([to, alike]) => [to, alike.map(({ id, title }) => ({ id, title }))]));
}
