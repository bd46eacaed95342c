import type { Knex } from 'knex';
import type { z } from 'zod';
import { districtsReached } from '../districts/queries.ts';
import type { Filter } from '../filter/filter.ts';
import { type Collection, type Listing, type Page, readCollection, readPage } from '../filter/page/queries.ts';
import { applyWords, isSpatial } from '../filter/queries.ts';
import type { resultItem, resultSorts } from './schema.ts';

type ResultItem = z.output<typeof resultItem>;
type Sort = (typeof resultSorts)[number];
export type ResultFilter = Filter & { selected?: boolean; category?: string };
export type DistrictCount = { district: number | null; count: number };

const item = `json_build_object(
  'id', results.id, 'edition', results.edition, 'district', results.district, 'projectId', results.project_id,
  'title', results.title, 'category', results.category, 'costPln', results.cost_pln::float8, 'votes', results.votes,
  'points', results.points, 'selected', results.selected)`;

/** Greatest first is the order of the negated value; what is not published comes last. */
const orders: Record<Sort, Pick<Listing, 'key' | 'keyType'>> = {
  newest: { key: '-(results.edition * 1e7 + coalesce(results.votes, 0))', keyType: 'number' },
  votes: { key: '-coalesce(results.votes, -1)', keyType: 'number' },
  cost: { key: '-coalesce(results.cost_pln, -1)', keyType: 'number' },
  title: { key: 'unaccent(lower(results.title))', keyType: 'string' },
};

/** No coordinates are published: no result has a place of its own. */
const listing = (sort: Sort): Listing => ({ item, geometry: 'null::geometry', id: 'results.id', ...orders[sort] });

/** Past results that the filter lets through. By place they match through the districts that the filter reaches. */
export async function listResults(
  database: Knex,
  filter: ResultFilter,
  { sort, ...paging }: { limit: number; cursor?: string; sort: Sort },
): Promise<Page<ResultItem> & { byDistrict: DistrictCount[] }> {
  const page = await readPage<ResultItem>(database, matching(database, filter), listing(sort), paging);
  return { ...page, byDistrict: await countByDistrict(database, filter) };
}

export async function collectResults(
  database: Knex,
  filter: ResultFilter,
  sort: Sort,
): Promise<Collection<ResultItem> & { byDistrict: DistrictCount[] }> {
  const { features, ...counts } = await readCollection<ResultItem>(database, matching(database, filter), listing(sort));
  return { ...counts, byDistrict: await countByDistrict(database, filter), features };
}

/** How many projects of these districts stood on each ballot, and how many were selected; null where that is not published. */
export async function countOutcomes(
  database: Knex,
  districts: number[],
): Promise<{ edition: number; projects: number; selected: number | null }[]> {
  return database('results')
    .whereIn('district', districts)
    .groupBy('edition')
    .orderBy('edition')
    .select('edition')
    .select(
      database.raw(`count(*)::int as projects,
        case when count(selected) = count(*) then (count(*) filter (where selected))::int end as selected`),
    );
}

async function countByDistrict(database: Knex, filter: ResultFilter): Promise<DistrictCount[]> {
  return matching(database, filter)
    .select('results.district')
    .select(database.raw('count(*)::int as count'))
    .groupBy('results.district')
    .orderBy('results.district');
}

function matching(database: Knex, filter: ResultFilter): Knex.QueryBuilder {
  const query = database('results');
  if (isSpatial(filter)) query.whereIn('results.district', districtsReached(database, filter));
  if (filter.edition !== undefined) query.where('results.edition', filter.edition);
  if (filter.selected !== undefined) query.where('results.selected', filter.selected);
  if (filter.category !== undefined) query.where('results.category', filter.category);
  applyWords(query, filter.q, ['results.title', 'results.project_id', 'results.category']);
  return query;
}
