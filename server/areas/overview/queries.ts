import type { Knex } from 'knex';
import type { Filter } from '../../filter/filter.ts';
import { krakowDay, type LateRow, readLate } from '../../lateness/queries.ts';
import { leastDistrictShare } from '../list/queries.ts';
import { matchingWaiting } from '../proposals/queries.ts';
import { isServing } from '../serving-status.ts';

/** Over the table `versions` (`area_versions`). */
export const districtsOfVersion = `array(select district::int from area_districts
  where area_version = versions.id and share > ${leastDistrictShare} order by district)`;

/** How many ambassadors serve the same districts now, each counted once. @param districts any of these; all when absent */
export async function tallyServing(
  database: Knex,
  districts: number[] | undefined,
): Promise<{ districts: number[]; count: number }[]> {
  const each = database('ambassadors')
    .whereRaw(isServing)
    .select(
      database.raw(`array(
        select distinct district::int from areas
        join area_versions on area_versions.area = areas.id and area_versions.status = 'approved'
        join area_districts on area_version = area_versions.id and share > ${leastDistrictShare}
        where areas.ambassador = ambassadors.id order by 1) as districts`),
    )
    .as('each');
  const query = database.from(each).groupBy('districts').select('districts', database.raw('count(*)::int as count'));
  if (districts) query.whereRaw('districts && ?::int[]', [districts]);
  return query;
}

/** Next versions of areas that wait for a decision. */
export async function areaProposalsWaiting(
  database: Knex,
  filter: Filter,
  limits: { withinDays: number; most: number },
): Promise<{ total: number; items: LateRow[] }> {
  const since = krakowDay('versions.proposed_at');
  const lateness = { id: 'versions.id', title: 'areas.name', districts: districtsOfVersion, since };
  return readLate(database, matchingWaiting(database, filter), lateness, limits);
}
