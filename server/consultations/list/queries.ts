import type { Knex } from 'knex';
import { utc } from '../../database/time-sql.ts';
import type { Filter } from '../../filter/filter.ts';
import { type Collection, type Listing, type Page, readCollection, readPage } from '../../filter/page/queries.ts';
import { applyFilter, type FilterTarget } from '../../filter/queries.ts';
import { proposalTarget } from '../../proposals/list/queries.ts';
import type { ConsultationItem, OwnFilter } from '../schema.ts';
import type { ConsultationStatus } from '../status.ts';

/** Today in Kraków. */
const today = `(now() at time zone 'Europe/Warsaw')::date`;
export const isLate = `(consultations.status = 'open' and consultations.due < ${today})`;

/** A consultation lies where its proposal does, and is found by the words of either. */
const target: FilterTarget = {
  ...proposalTarget,
  inWords: `proposals.words || ' ' ||
    plain_text(concat_ws(' ', consultations.question, answering.name, answering.code)) like plain_text(?)`,
};

const unit = (name: string) => `json_build_object('id', ${name}.id, 'code', ${name}.code, 'name', ${name}.name)`;
const item = `json_build_object(
  'id', consultations.id, 'round', consultations.round, 'status', consultations.status,
  'proposal', json_build_object(
    'id', proposals.id, 'title', proposals.title, 'short', proposals.short, 'theme', proposals.theme,
    'scope', proposals.scope, 'district', proposals.district, 'status', proposals.status,
    'costPln', proposals.cost_pln::float8, 'point', ST_AsGeoJSON(proposals.point, 6)::json -> 'coordinates'),
  'proposedUnit', ${unit('wished')},
  'unit', case when consultations.unit is not null then ${unit('asked')} end,
  'question', consultations.question, 'requestedAt', ${utc('consultations.requested_at')},
  'due', consultations.due,
  'daysLeft', case when consultations.status = 'open' then consultations.due - ${today} end,
  'expert', experts.name, 'expertId', consultations.expert,
  'outcome', case when consultations.status = 'answered' then consultations.outcome end,
  'answeredAt', ${utc('consultations.answered_at')},
  'messages', (select count(*)::int from consultation_messages where consultation = consultations.id),
  'lastMessageBy', (select author_role from consultation_messages where consultation = consultations.id
                    order by id desc limit 1),
  'version', consultations.version)`;

/** What waits longest comes first: an open one by its last day, one that was never confirmed since it was asked. */
const listing: Listing = {
  item,
  geometry: 'proposals.point',
  key: 'extract(epoch from coalesce(consultations.due::timestamp, consultations.requested_at::timestamp))',
  keyType: 'number',
  id: 'consultations.id',
};

/** Whose eyes a list is for: of an expert's own units, or of all for staff. */
export type Viewer = { userId: string; units: number[] | 'all' };

export async function listConsultations(
  database: Knex,
  filter: Filter,
  own: OwnFilter,
  viewer: Viewer,
  paging: { limit: number; cursor?: string },
): Promise<Page<ConsultationItem>> {
  const page = await readPage<StoredItem>(database, matching(database, filter, own, viewer), listing, paging);
  return { ...page, items: page.items.map((stored) => seenBy(stored, viewer.userId)) };
}

export async function collectConsultations(
  database: Knex,
  filter: Filter,
  own: OwnFilter,
  viewer: Viewer,
): Promise<Collection<ConsultationItem>> {
  const matched = matching(database, filter, own, viewer);
  const collection = await readCollection<StoredItem>(database, matched, listing);
  return {
    ...collection,
    features: collection.features.map((feature) => ({
      ...feature,
      properties: seenBy(feature.properties, viewer.userId),
    })),
  };
}

/** How many there are of each status that the filter lets through. */
export async function countConsultations(
  database: Knex,
  filter: Filter,
  { status: _status, late: _late, ...own }: OwnFilter,
  viewer: Viewer,
): Promise<{ proposed: number; open: number; late: number; answered: number }> {
  const of = (status: ConsultationStatus) =>
    `(count(*) filter (where consultations.status = '${status}'))::int as ${status}`;
  const [counts] = await narrowed(database, filter, own, viewer).select(
    database.raw(
      `${of('proposed')}, ${of('open')}, ${of('answered')}, (count(*) filter (where ${isLate}))::int as late`,
    ),
  );
  return counts;
}

export async function findItem(database: Knex, id: number, userId: string): Promise<ConsultationItem | undefined> {
  const [row] = await joined(database)
    .where('consultations.id', id)
    .select(database.raw(`${item} as item`));
  return row && seenBy(row.item, userId);
}

type StoredItem = Omit<ConsultationItem, 'mine'> & { expertId: string | null };

function seenBy({ expertId, ...stored }: StoredItem, userId: string): ConsultationItem {
  return { ...stored, mine: expertId === userId };
}

function matching(database: Knex, filter: Filter, own: OwnFilter, viewer: Viewer): Knex.QueryBuilder {
  const query = narrowed(database, filter, own, viewer);
  query.whereIn('consultations.status', own.status ?? (viewer.units === 'all' ? ['proposed', 'open'] : ['open']));
  if (own.late) query.whereRaw(isLate);
  return query;
}

/** Consultations of all units and states that the filter lets through: rows of `consultations`, `proposals` and units. */
export const matchingConsultations = (database: Knex, filter: Filter): Knex.QueryBuilder =>
  applyFilter(joined(database), filter, target);

function narrowed(database: Knex, filter: Filter, { unit: units, theme, mine }: OwnFilter, viewer: Viewer) {
  const query = matchingConsultations(database, filter);
  if (viewer.units !== 'all') query.whereIn('consultations.unit', viewer.units);
  if (units) query.whereRaw('coalesce(consultations.unit, consultations.proposed_unit) = any(?)', [units]);
  if (theme) query.whereIn('proposals.theme', theme);
  if (mine) query.where('consultations.expert', viewer.userId);
  return query;
}

function joined(database: Knex): Knex.QueryBuilder {
  return database('consultations')
    .join('proposals', 'proposals.id', 'consultations.proposal')
    .join({ wished: 'units' }, 'wished.id', 'consultations.proposed_unit')
    .leftJoin({ asked: 'units' }, 'asked.id', 'consultations.unit')
    .joinRaw('join units answering on answering.id = coalesce(consultations.unit, consultations.proposed_unit)')
    .leftJoin({ experts: 'users' }, 'experts.id', 'consultations.expert');
}
