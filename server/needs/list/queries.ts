import type { Knex } from 'knex';
import { utc } from '../../database/time-sql.ts';
import type { Filter } from '../../filter/filter.ts';
import { type Collection, type Listing, type Page, readCollection, readRows } from '../../filter/page/queries.ts';
import { applyFilter, type FilterTarget } from '../../filter/queries.ts';
import { readPlace } from '../../marked-places/queries.ts';
import { publicStatuses } from '../../proposals/status.ts';
import type { Theme } from '../../proposals/theme.ts';
import { needsInAreas } from '../queries.ts';
import type { NeedItem, NeedWhole, OwnFilter } from '../schema.ts';

/**
 * By district and area a need is found where it lies; one of a whole area also where that area is. The ids of an area are
 * gathered first, because PostgreSQL cannot guess how many they are.
 */
const target: FilterTarget = {
  geometry: 'needs.place',
  inDistricts: 'needs.districts && (?::int[])::smallint[]',
  inArea: `needs.id = any(array(${needsInAreas('select ?::int as area')}))`,
  edition: 'needs.edition',
  text: ['needs.body'],
};

const item = `
  'id', needs.id, 'theme', needs.theme, 'body', needs.body, 'whole', needs.whole,
  'area', (select json_build_object('id', areas.id, 'name', areas.name) from areas where areas.id = needs.area),
  'point', ST_AsGeoJSON(needs.point, 6)::json -> 'coordinates',
  'districts', to_json(needs.districts), 'supports', needs.supports, 'hands', needs.hands,
  'meeting', (select json_build_object('id', meetings.id, 'title', meetings.title)
              from meetings where meetings.id = needs.meeting and meetings.status <> 'draft'),
  'merged', (select count(*)::int from needs merged where merged.merged_into = needs.id and merged.status = 'merged'),
  'edition', needs.edition, 'createdAt', ${utc('needs.created_at')}, 'demonstration', needs.demonstration`;

const brief = (table: string) => `'id', ${table}.id, 'theme', ${table}.theme, 'body', ${table}.body`;

const more = `
  'place', ${readPlace('needs.place')}, 'version', needs.version, 'status', needs.status,
  'mergedInto', (select json_build_object(${brief('other')}) from needs other where other.id = needs.merged_into and other.status <> 'hidden'),
  'mergedOnes', (select coalesce(json_agg(json_build_object(${brief('other')}, 'createdAt', ${utc('other.created_at')})
                   order by other.created_at, other.id), '[]')
                 from needs other where other.merged_into = needs.id and other.status = 'merged')`;

type Sort = 'newest' | 'supported';

/** As the indexes of the table have them. The greatest first is the order of the negated value. */
const orders: Record<Sort, string> = {
  newest: `-extract(epoch from needs.created_at at time zone 'UTC')`,
  supported: '-needs.supports',
};

const listing = (sort: Sort): Listing => ({
  item: `json_build_object(${item})`,
  geometry: 'needs.point',
  key: orders[sort],
  keyType: 'number',
  id: 'needs.id',
});

type ThemeCount = { theme: Theme; count: number };
type Paging = { limit: number; cursor?: string; sort: Sort };

/** Public needs that the filter lets through, and how many there are of each theme. */
export async function listNeeds(
  database: Knex,
  filter: Filter,
  own: OwnFilter,
  { sort, ...paging }: Paging,
): Promise<Page<NeedItem> & { byTheme: ThemeCount[] }> {
  const [rows, counts] = await Promise.all([
    readRows<NeedItem>(database, matchingNeeds(database, filter, own), listing(sort), paging),
    countByTheme(database, filter, own),
  ]);
  return { ...rows, ...counts };
}

/** All of them as points of their places; those of a whole district have none. */
export async function collectNeeds(database: Knex, filter: Filter, own: OwnFilter): Promise<Collection<NeedItem>> {
  return readCollection(database, matchingNeeds(database, filter, own), listing('newest'));
}

/** All in one pass: chips count what matches but for the theme, so that another can be chosen. */
async function countByTheme(
  database: Knex,
  filter: Filter,
  { theme, ...others }: OwnFilter,
): Promise<{ total: number; unlocated: number; byTheme: ThemeCount[] }> {
  const rows: (ThemeCount & { unlocated: number })[] = await matchingNeeds(database, filter, others)
    .groupBy('needs.theme')
    .orderByRaw('count(*) desc, needs.theme')
    .select('needs.theme')
    .select(database.raw('count(*)::int as count, (count(*) filter (where not needs.located))::int as unlocated'));
  const chosen = theme ? rows.filter((row) => theme.includes(row.theme)) : rows;
  return {
    total: chosen.reduce((sum, { count }) => sum + count, 0),
    unlocated: chosen.reduce((sum, { unlocated }) => sum + unlocated, 0),
    byTheme: rows.map(({ theme: name, count }) => ({ theme: name, count })),
  };
}

/** Everybody may see needs that are open: those merged and hidden are not in lists. */
export function matchingNeeds(database: Knex, filter: Filter, { theme, meeting }: OwnFilter = {}): Knex.QueryBuilder {
  const query = applyFilter(database('needs').whereRaw(`needs.status = 'open'`), filter, target);
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
    .orderByRaw(`(${orders.supported})::float8, needs.id`)
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
