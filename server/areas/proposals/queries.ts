import type { MultiPolygon } from 'geojson';
import type { Knex } from 'knex';
import type { Filter } from '../../filter/filter.ts';
import { type Collection, type Listing, type Page, readCollection, readPage } from '../../filter/page/queries.ts';
import { applyFilter, type FilterTarget } from '../../filter/queries.ts';
import { areaFigures, byAreaVersion } from '../list/queries.ts';
import type { Recipe } from '../recipe.ts';
import type { ProposalItem } from './schema.ts';

const target: FilterTarget = {
  ...byAreaVersion,
  edition: 'ambassadors.edition',
  text: ['areas.name', 'versions.name', 'ambassadors.name'],
};

const item = `
  'id', versions.id,
  'area', json_build_object('id', areas.id, 'name', areas.name, 'kind', areas.kind),
  'name', coalesce(versions.name, areas.name), 'kind', coalesce(versions.kind, areas.kind),
  'ambassador', json_build_object('id', ambassadors.id, 'slug', ambassadors.slug, 'name', ambassadors.name,
                                  'status', ambassadors.status),
  'number', versions.number, 'status', versions.status, 'proposedAt', versions.proposed_at,
  'note', versions.proposal_note, ${areaFigures}`;

const listing: Listing = {
  item: `json_build_object(${item})`,
  geometry: 'versions.display',
  key: 'extract(epoch from versions.proposed_at)',
  keyType: 'number',
  id: 'versions.id',
};

/** Next versions of areas that wait for a decision, the one that waits longest first; first areas are applications' own. */
export async function listProposals(
  database: Knex,
  filter: Filter,
  paging: { limit: number; cursor?: string },
): Promise<Page<ProposalItem>> {
  return readPage(database, matchingWaiting(database, filter), listing, paging);
}

/** How many wait for a decision. */
export async function countWaiting(database: Knex): Promise<number> {
  const [row] = await waiting(database).count({ count: '*' });
  return Number(row?.count ?? 0);
}

export async function collectProposals(database: Knex, filter: Filter): Promise<Collection<ProposalItem>> {
  return readCollection(database, matchingWaiting(database, filter), listing);
}

export type ProposalRow = {
  item: ProposalItem;
  geometry: MultiPolygon;
  recipe: Recipe;
  /** Account of the area's ambassador, and of who proposed it. */
  holder: string | null;
  proposedBy: string | null;
  decidedAt: Date | null;
  decidedBy: string | null;
  deciderName: string | null;
  decisionNote: string | null;
};

/** A version that an ambassador has proposed, whatever became of it. */
export async function findProposal(database: Knex, id: number): Promise<ProposalRow | undefined> {
  const [row] = await proposed(database)
    .leftJoin('users', 'users.id', 'versions.decided_by')
    .where('versions.id', id)
    .select(
      database.raw(`json_build_object(${item}) as item, ST_AsGeoJSON(versions.geometry, 7)::json as geometry`),
      'versions.recipe',
      'ambassadors.user_id as holder',
      'versions.proposed_by as proposedBy',
      'versions.decided_at as decidedAt',
      'versions.decided_by as decidedBy',
      'users.name as deciderName',
      'versions.decision_note as decisionNote',
    );
  return row;
}

/** The same, its area locked, so that of several decisions at once one is made and the others see it. */
export async function lockProposal(transaction: Knex, id: number): Promise<ProposalRow | undefined> {
  await lockArea(transaction, transaction('area_versions').where({ id }).select('area'));
  return findProposal(transaction, id);
}

/** Changes of an area go one after another. */
export async function lockArea(transaction: Knex, id: number | Knex.QueryBuilder): Promise<void> {
  await transaction('areas')
    .where('id', id as number)
    .forUpdate()
    .first('id');
}

export async function findWaiting(database: Knex, area: number): Promise<number | undefined> {
  const row = await database('area_versions').where({ area, status: 'proposed' }).first('id');
  return row?.id;
}

export type Before = {
  id: number;
  number: number;
  name: string | null;
  geometry: MultiPolygon;
  areaKm2: number;
  residents: number;
};

/** The version that one would replace, or has replaced: the last one approved before it. */
export async function findBefore(database: Knex, version: number): Promise<Before | undefined> {
  const { rows } = await database.raw(
    `select before.id, before.number, before.name, ST_AsGeoJSON(before.geometry, 7)::json as geometry,
            round(before.area_km2::numeric, 4)::float8 as "areaKm2", before.residents_estimate as residents
     from area_versions asked
     join area_versions before on before.area = asked.area and before.number < asked.number
      and before.status in ('approved', 'replaced')
     where asked.id = ? order by before.number desc limit 1`,
    [version],
  );
  return rows[0];
}

/** Versions that wait for a decision: rows of `versions`, `areas` and `ambassadors`. */
export function matchingWaiting(database: Knex, filter: Filter): Knex.QueryBuilder {
  return applyFilter(waiting(database), filter, target);
}

function waiting(database: Knex): Knex.QueryBuilder {
  return proposed(database).where('versions.status', 'proposed');
}

/** An area without an ambassador is an application's. */
function proposed(database: Knex): Knex.QueryBuilder {
  return database({ versions: 'area_versions' })
    .join('areas', 'areas.id', 'versions.area')
    .join('ambassadors', 'ambassadors.id', 'areas.ambassador')
    .whereNotNull('versions.proposed_at')
    .whereNotExists((query) =>
      query.from('application_events').whereRaw('application_events.area_version = versions.id').select('id'),
    );
}
