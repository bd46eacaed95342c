import type { Knex } from 'knex';
import { utc } from '../../database/time-sql.ts';
import type { Filter } from '../../filter/filter.ts';
import { type Collection, type Listing, type Page, readCollection, readPage } from '../../filter/page/queries.ts';
import { applyFilter, type FilterTarget } from '../../filter/queries.ts';
import { readPlace } from '../../marked-places/queries.ts';
import { publicStatuses } from '../../proposals/status.ts';
import type { Theme } from '../../proposals/theme.ts';
import type { NeedItem, NeedWhole, OwnFilter } from '../schema.ts';

/** A whole area that only touches another is not in it: as of areas. */
const leastShare = 0.001;

/** By district and area a need is found where it lies; one of a whole area also where that area is. */
const target: FilterTarget = {
  geometry: 'needs.place',
  inDistricts: 'needs.districts && (?::int[])::smallint[]',
  inArea: `exists (
    select from area_versions chosen
    where chosen.area = ? and chosen.status = 'approved'
      and (needs.area = chosen.area
           or ST_Intersects(chosen.geometry, needs.place)
              and (needs.whole is null
                   or ST_Area(ST_Intersection(chosen.geometry, needs.place, 1e-9)) > ${leastShare} * ST_Area(needs.place))))`,
  edition: 'needs.edition',
  text: ['needs.body'],
};

const item = `
  'id', needs.id, 'theme', needs.theme, 'body', needs.body, 'whole', needs.whole,
  'area', (select json_build_object('id', areas.id, 'name', areas.name) from areas where areas.id = needs.area),
  'point', ST_AsGeoJSON(ST_PointOnSurface(needs.place), 6)::json -> 'coordinates',
  'districts', to_json(needs.districts), 'supports', needs.supports, 'hands', needs.hands,
  'meeting', (select json_build_object('id', meetings.id, 'title', meetings.title)
              from meetings where meetings.id = needs.meeting and meetings.status <> 'draft'),
  'merged', (select count(*)::int from needs merged where merged.merged_into = needs.id and merged.status = 'merged'),
  'edition', needs.edition, 'createdAt', ${utc('needs.created_at')}, 'demonstration', needs.demonstration`;

const brief = (table: string) => `'id', ${table}.id, 'theme', ${table}.theme, 'body', ${table}.body`;

const more = `
  'place', ${readPlace('needs.place')}, 'version', needs.version, 'status', needs.status,
  'mergedInto', (select json_build_object(${brief('other')}) from needs other where other.id = needs.merged_into),
  'mergedOnes', (select coalesce(json_agg(json_build_object(${brief('other')}, 'createdAt', ${utc('other.created_at')})
                   order by other.created_at, other.id), '[]')
                 from needs other where other.merged_into = needs.id and other.status = 'merged')`;

const listing = (sort: 'newest' | 'supported'): Listing => ({
  item: `json_build_object(${item})`,
  geometry: 'ST_PointOnSurface(needs.place)',
  key: sort === 'newest' ? '-extract(epoch from needs.created_at)' : '-needs.supports',
  keyType: 'number',
  id: 'needs.id',
});

type Paging = { limit: number; cursor?: string; sort: 'newest' | 'supported' };

/** Public needs that the filter lets through. */
export async function listNeeds(
  database: Knex,
  filter: Filter,
  own: OwnFilter,
  { sort, ...paging }: Paging,
): Promise<Page<NeedItem>> {
  return readPage(database, matchingNeeds(database, filter, own), listing(sort), paging);
}

/** All of them as points of their places; those of a whole district have none. */
export async function collectNeeds(database: Knex, filter: Filter, own: OwnFilter): Promise<Collection<NeedItem>> {
  return readCollection(database, matchingNeeds(database, filter, own), listing('newest'));
}

/** How many there are of each theme, of what matches with any. */
export async function countByTheme(
  database: Knex,
  filter: Filter,
  { theme: _theme, ...own }: OwnFilter,
): Promise<{ theme: Theme; count: number }[]> {
  return matchingNeeds(database, filter, own)
    .select('needs.theme')
    .select(database.raw('count(*)::int as count'))
    .groupBy('needs.theme')
    .orderByRaw('count(*) desc, needs.theme');
}

/** Everybody may see needs that are open: those merged and hidden are not in lists. */
export function matchingNeeds(database: Knex, filter: Filter, { theme, meeting }: OwnFilter = {}): Knex.QueryBuilder {
  const query = applyFilter(database('needs'), filter, target).where('needs.status', 'open');
  if (theme) query.whereIn('needs.theme', theme);
  if (meeting !== undefined) query.where('needs.meeting', meeting);
  return query;
}

export type NeedShown = Omit<NeedWhole, 'proposals' | 'history' | 'mine' | 'supported' | 'may'>;

/** One need in whatever state. */
export async function findNeed(database: Knex, id: number): Promise<NeedShown | undefined> {
  const [row] = await database('needs')
    .where('needs.id', id)
    .select(database.raw(`json_build_object(${item}) as item, json_build_object(${more}) as more`));
  return row && { ...row.item, ...row.more };
}

/** The most supported of those that match, as items. */
export async function mostSupported(database: Knex, matching: Knex.QueryBuilder, most: number): Promise<NeedItem[]> {
  const rows: { item: NeedItem }[] = await matching
    .clone()
    .orderByRaw('needs.supports desc, needs.id')
    .limit(most)
    .select(database.raw(`json_build_object(${item}) as item`));
  return rows.map((row) => row.item);
}

/** Public proposals that answer a need, by what they are called. */
export async function proposalsOf(database: Knex, need: number): Promise<NeedWhole['proposals']> {
  return database('proposal_needs')
    .join('proposals', 'proposals.id', 'proposal_needs.proposal')
    .where('proposal_needs.need', need)
    .whereIn('proposals.status', publicStatuses)
    .orderBy('proposals.title')
    .select('proposals.id', 'proposals.title', 'proposals.status');
}

export async function historyOf(database: Knex, need: number): Promise<NeedWhole['history']> {
  return database('need_events')
    .leftJoin('users', 'users.id', 'need_events.actor')
    .where('need_events.need', need)
    .orderBy('need_events.id')
    .select('need_events.kind', 'users.name as by', 'need_events.note', database.raw(`${utc('need_events.at')} as at`));
}
