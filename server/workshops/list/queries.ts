import type { Knex } from 'knex';
import type { z } from 'zod';
import { local, utc } from '../../database/time-sql.ts';
import type { Filter } from '../../filter/filter.ts';
import { type Collection, type Listing, type Page, readCollection, readPage } from '../../filter/page/queries.ts';
import { applyFilter, type FilterTarget } from '../../filter/queries.ts';
import { publicStages } from '../../meetings/stage.ts';
import type { OwnFilter, workshopItem, workshopWhole } from '../schema.ts';

type WorkshopItem = z.output<typeof workshopItem>;
type WorkshopWhole = z.output<typeof workshopWhole>;

const unitNames = `(select string_agg(units.name || ' ' || units.code, ' ') from workshop_units
  join units on units.id = workshop_units.unit where workshop_units.workshop = workshops.id)`;

const target: FilterTarget = {
  geometry: 'workshops.point',
  inDistricts: 'workshops.district = any(?::int[])',
  inArea: `exists (select from area_versions where area = ? and status = 'approved'
    and ST_Intersects(geometry, workshops.point))`,
  edition: 'workshops.edition',
  text: ['workshops.title', 'workshops.venue_name', 'workshops.venue_address', 'workshops.description', unitNames],
};

const item = `
  'id', workshops.id, 'kind', workshops.kind, 'stage', workshops.status, 'form', workshops.form,
  'title', workshops.title, 'themes', to_json(workshops.themes),
  'units', (select coalesce(json_agg(json_build_object('id', units.id, 'code', units.code, 'name', units.name)
              order by units.name), '[]')
            from workshop_units join units on units.id = workshop_units.unit where workshop = workshops.id),
  'startsAt', ${utc('workshops.starts_at')}, 'endsAt', ${utc('workshops.ends_at')},
  'startsLocal', ${local('workshops.starts_at')}, 'endsLocal', ${local('workshops.ends_at')},
  'venueName', workshops.venue_name, 'venueAddress', workshops.venue_address,
  'point', ST_AsGeoJSON(workshops.point, 6)::json -> 'coordinates', 'district', workshops.district,
  'stepFree', workshops.step_free, 'signLanguage', workshops.sign_language,
  'slots', (select count(*)::int from workshop_slots where workshop = workshops.id and not withdrawn),
  'free', (select count(*)::int from workshop_slots where workshop = workshops.id and not withdrawn
           and not exists (select from slot_bookings where slot = workshop_slots.id and cancelled_at is null)),
  'edition', workshops.edition, 'demonstration', workshops.demonstration`;

const more = `
  'description', workshops.description, 'hearingLoop', workshops.hearing_loop,
  'accessibilityNote', workshops.accessibility_note, 'cancellationReason', workshops.cancellation_reason`;

const listing: Listing = {
  item: `json_build_object(${item})`,
  geometry: 'workshops.point',
  key: 'extract(epoch from workshops.starts_at)',
  keyType: 'number',
  id: 'workshops.id',
};

/** Workshops and marathons that the filter lets through, the earliest first. */
export async function listWorkshops(
  database: Knex,
  filter: Filter,
  own: OwnFilter,
  paging: { limit: number; cursor?: string },
): Promise<Page<WorkshopItem>> {
  return readPage(database, matchingWorkshops(database, filter, own), listing, paging);
}

export async function collectWorkshops(
  database: Knex,
  filter: Filter,
  own: OwnFilter,
): Promise<Collection<WorkshopItem>> {
  return readCollection(database, matchingWorkshops(database, filter, own), listing);
}

/**
 * Ids of workshops that the filter lets through, the earliest first.
 *
 * @param days only those that ended at most so long ago; any when absent
 */
export async function matchingIds(database: Knex, filter: Filter, own: OwnFilter, days?: number): Promise<number[]> {
  const query = matchingWorkshops(database, filter, own).orderBy('workshops.starts_at').orderBy('workshops.id');
  if (days !== undefined) query.whereRaw("workshops.ends_at > now() - ? * interval '1 day'", [days]);
  return query.pluck('workshops.id');
}

/** One workshop, unless it is a draft and drafts are not asked for. */
export async function findWorkshop(
  database: Knex,
  id: number,
  { drafts = false } = {},
): Promise<WorkshopWhole | undefined> {
  const query = database('workshops')
    .where('workshops.id', id)
    .select(database.raw(`json_build_object(${item}) as item, json_build_object(${more}) as more`));
  if (!drafts) query.whereNot('workshops.status', 'draft');
  const [row] = await query;
  return row && { ...row.item, ...row.more };
}

/** Drafts, for the staff who make them; the earliest first. */
export async function draftWorkshops(database: Knex): Promise<WorkshopItem[]> {
  const rows = await database('workshops')
    .where('workshops.status', 'draft')
    .orderBy('workshops.starts_at')
    .select(database.raw(`json_build_object(${item}) as item`));
  return rows.map((row: { item: WorkshopItem }) => row.item);
}

/** @param own part of the filter that only workshops have; drafts never match */
export function matchingWorkshops(
  database: Knex,
  filter: Filter,
  { kind, theme, unit, from, to, stage }: OwnFilter = {},
): Knex.QueryBuilder {
  const query = applyFilter(database('workshops'), filter, target);
  query.whereIn('workshops.status', stage ?? publicStages.slice(0, 2));
  if (kind) query.where('workshops.kind', kind);
  if (theme) query.whereRaw("(workshops.themes = '{}' or workshops.themes && ?::text[])", [theme]);
  if (unit)
    query.whereExists(
      database('workshop_units')
        .whereRaw('workshop_units.workshop = workshops.id')
        .whereIn('workshop_units.unit', unit),
    );
  if (from) query.whereRaw(`workshops.ends_at >= (?::date)::timestamp at time zone 'Europe/Warsaw'`, [from]);
  if (to) query.whereRaw(`workshops.starts_at < (?::date + 1)::timestamp at time zone 'Europe/Warsaw'`, [to]);
  return query;
}
