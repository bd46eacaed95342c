import type { Knex } from 'knex';
import { proposalsAskedOf } from '../../consultations/asked/queries.ts';
import type { Filter } from '../../filter/filter.ts';
import { type Collection, type Listing, type Page, readCollection, readRows } from '../../filter/page/queries.ts';
import { applyFilter, type FilterTarget } from '../../filter/queries.ts';
import { proposalItemJson, proposalMarkJson } from '../item.ts';
import type { OwnFilter, ProposalItem, ProposalMark } from '../schema.ts';
import { type ProposalStatus, proposalStatuses } from '../status.ts';

type Sort = NonNullable<OwnFilter['sort']>;
type StatusCount = { status: ProposalStatus; count: number };

/**
 * By area a proposal is found where its place lies and where it is worked on. The ids are gathered first: how many they are,
 * PostgreSQL guesses far too high, and then reads the whole table.
 */
export const proposalTarget: FilterTarget = {
  geometry: 'proposals.place',
  inDistricts: 'proposals.districts && ?::smallint[]',
  inArea: `proposals.id = any(array(
    select inside.id from (select ?::int as area) asked
    join area_versions on area_versions.area = asked.area and area_versions.status = 'approved'
    join area_pieces on area_version = area_versions.id
    join proposals inside on ST_Intersects(area_pieces.geometry, inside.place) or inside.area = asked.area))`,
  edition: 'proposals.edition',
  text: [],
  inWords: 'proposals.words like plain_text(?)',
};

/** As the indexes of the table have them. The greatest first is the order of the negated value. */
const orders: Record<Sort, Pick<Listing, 'key' | 'keyType'>> = {
  newest: { key: `-extract(epoch from proposals.created_at at time zone 'UTC')`, keyType: 'number' },
  title: { key: 'plain_text(proposals.title)', keyType: 'string' },
  cost: { key: '-proposals.cost_pln', keyType: 'number' },
};

const listing = (sort: Sort = 'newest'): Listing => ({
  item: proposalItemJson,
  geometry: 'proposals.point',
  id: 'proposals.id',
  ...orders[sort],
});

/** One page of the public proposals that the filter lets through, and how many there are in each status. */
export async function listProposals(
  database: Knex,
  filter: Filter,
  own: OwnFilter,
  paging: { limit: number; cursor?: string },
): Promise<Page<ProposalItem> & { byStatus: StatusCount[] }> {
  const rows = await readRows<ProposalItem>(
    database,
    matchingProposals(database, filter, own),
    listing(own.sort),
    paging,
  );
  return { ...rows, ...(await countByStatus(database, filter, own)) };
}

export async function collectProposals(
  database: Knex,
  filter: Filter,
  own: OwnFilter,
): Promise<Collection<ProposalMark> & { byStatus: StatusCount[] }> {
  const { status: _status, ...others } = own;
  const matching = matchingProposals(database, filter, own);
  const collection = await readCollection<ProposalMark>(database, matching, {
    ...listing(own.sort),
    item: proposalMarkJson,
  });
  const { byStatus } = await countByStatus(database, filter, others);
  return { ...collection, byStatus };
}

/** All in one pass: chips count what matches but for the status, so that another can be chosen. */
async function countByStatus(
  database: Knex,
  filter: Filter,
  { status, ...others }: OwnFilter,
): Promise<{ total: number; unlocated: number; byStatus: StatusCount[] }> {
  const rows: { status: ProposalStatus; count: number; unlocated: number }[] = await matchingProposals(
    database,
    filter,
    others,
  )
    .select('proposals.status')
    .select(database.raw('count(*)::int as count, (count(*) filter (where not proposals.located))::int as unlocated'))
    .groupBy('proposals.status');
  const chosen = status ? rows.filter((row) => status.includes(row.status)) : rows;
  const sum = (column: 'count' | 'unlocated') => chosen.reduce((all, row) => all + row[column], 0);
  return {
    total: sum('count'),
    unlocated: sum('unlocated'),
    byStatus: proposalStatuses.flatMap((name) => {
      const row = rows.find((one) => one.status === name);
      return row ? [{ status: name, count: row.count }] : [];
    }),
  };
}

/** Proposals in the order of `newest`, whatever their status: whoever asks has looked whether they may be shown. */
export async function proposalsByIds(database: Knex, ids: number[]): Promise<ProposalItem[]> {
  const rows: { item: ProposalItem }[] = await database('proposals')
    .whereIn('proposals.id', ids)
    .orderBy([
      { column: 'proposals.created_at', order: 'desc' },
      { column: 'proposals.id', order: 'asc' },
    ])
    .select(database.raw(`${proposalItemJson} as item`));
  return rows.map(({ item }) => item);
}

/** Public proposals that the filter lets through; select of it what is wanted. */
export function matchingProposals(
  database: Knex,
  filter: Filter,
  { theme, status, outcome, scope, unit, meeting }: OwnFilter = {},
): Knex.QueryBuilder {
  const query = database('proposals').whereRaw(`proposals.status not in ('draft', 'withdrawn')`);
  applyFilter(query, filter, proposalTarget);
  if (status) query.whereIn('proposals.status', status);
  if (theme) query.whereIn('proposals.theme', theme);
  if (outcome) query.whereIn('proposals.outcome', outcome);
  if (scope) query.where('proposals.scope', scope);
  if (meeting !== undefined) query.where('proposals.meeting', meeting);
  if (unit) query.whereRaw('proposals.id = any(array(?))', [proposalsAskedOf(database, unit)]);
  return query;
}
