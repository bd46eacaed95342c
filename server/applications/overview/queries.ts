import type { Knex } from 'knex';
import { districtsOfVersion } from '../../areas/overview/queries.ts';
import type { Filter } from '../../filter/filter.ts';
import { type LateRow, readLate } from '../../lateness/queries.ts';
import { matchingApplications, waitingSinceDay } from '../queue/queries.ts';

/** Applications that wait for a decision. They go by their number: no name leaves the queue. */
export async function applicationsWaiting(
  database: Knex,
  filter: Filter,
  limits: { withinDays: number; most: number },
): Promise<{ total: number; items: LateRow[] }> {
  const submitted = matchingApplications(database, filter, ['submitted']);
  const lateness = { id: 'applications.id', title: 'null', districts: districtsOfVersion, since: waitingSinceDay };
  return readLate(database, submitted, lateness, limits);
}
