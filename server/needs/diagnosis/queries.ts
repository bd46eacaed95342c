import type { Knex } from 'knex';
import { residentsSource } from '../../districts/queries.ts';
import type { Filter } from '../../filter/filter.ts';
import { matchingNeeds, mostSupported } from '../list/queries.ts';
import type { Diagnosis, OwnFilter } from '../schema.ts';

const topMost = 10;

/** Needs by theme and district, with support: what a meeting starts from. */
export async function diagnose(database: Knex, filter: Filter, own: OwnFilter): Promise<Diagnosis> {
  const matching = matchingNeeds(database, filter, own);
  const [themes, byDistrict, top, residents] = await Promise.all([
    matching
      .clone()
      .groupBy('needs.theme')
      .orderByRaw('count(*) desc, sum(needs.supports) desc, needs.theme')
      .select(
        'needs.theme',
        database.raw(`count(*)::int as count, sum(needs.supports)::int as supports,
          (count(*) filter (where not needs.located))::int as unlocated`),
      ) as Promise<Omit<Diagnosis['byTheme'][number], 'share'>[]>,
    database
      .from(
        matching.clone().select('needs.supports', database.raw('unnest(needs.districts)::int as district')).as('each'),
      )
      .groupBy('district')
      .orderBy('district')
      .select('district', database.raw('count(*)::int as count, sum(supports)::int as supports')),
    mostSupported(database, matching, topMost),
    residentsWhere(database, filter),
  ]);
  const sum = (of: 'count' | 'supports' | 'unlocated') => themes.reduce((total, theme) => total + theme[of], 0);
  const total = sum('count');
  return {
    total,
    supports: sum('supports'),
    unlocated: sum('unlocated'),
    byTheme: themes.map((theme) => ({ ...theme, share: theme.count / total })),
    byDistrict,
    top,
    residents,
  };
}

/** How many live where the filter looks: in the area, in the districts, in the city; of other shapes nobody counted. */
async function residentsWhere(
  database: Knex,
  { area, district, bbox, near, shape }: Filter,
): Promise<Diagnosis['residents']> {
  if (bbox || near || shape || (area !== undefined && district)) return null;
  if (area !== undefined) {
    const version = await database('area_versions').where({ area, status: 'approved' }).first('residents_estimate');
    return version && { estimate: version.residents_estimate, of: 'area', source: residentsSource };
  }
  const query = database('districts').sum({ estimate: 'residents' }).first();
  if (district) query.whereIn('number', district);
  const sum = await query;
  return { estimate: Number(sum?.estimate ?? 0), of: district ? 'districts' : 'city', source: residentsSource };
}
