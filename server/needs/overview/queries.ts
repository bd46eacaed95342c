import type { Knex } from 'knex';
import type { Filter } from '../../filter/filter.ts';
import { matchingNeeds } from '../list/queries.ts';

/** How many open needs lie in the same districts. */
export async function tallyNeeds(database: Knex, filter: Filter): Promise<{ districts: number[]; count: number }[]> {
  return matchingNeeds(database, filter)
    .groupBy('needs.districts')
    .select('needs.districts')
    .select(database.raw('count(*)::int as count'));
}
