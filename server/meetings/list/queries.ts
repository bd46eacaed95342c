import type { Knex } from 'knex';
import type { z } from 'zod';
import { utc } from '../../database/time-sql.ts';
import type { Filter } from '../../filter/filter.ts';
import { type Collection, type Listing, type Page, readCollection, readPage } from '../../filter/page/queries.ts';
import { applyFilter, type FilterTarget } from '../../filter/queries.ts';
import { photosOfMeeting } from '../photos/queries.ts';
import type { meetingItem, meetingWhole, OwnFilter } from '../schema.ts';
import { publicStages } from '../stage.ts';

type MeetingItem = z.output<typeof meetingItem>;
type MeetingWhole = z.output<typeof meetingWhole>;

/** An area that only touches a district is not in it: as in `areas/list`. */
const leastDistrictShare = 0.001;

const concerned = (condition: string) => `exists (
  select from meeting_areas join area_versions on area_versions.area = meeting_areas.area and area_versions.status = 'approved'
  where meeting_areas.meeting = meetings.id and ${condition})`;

/** By district and area a meeting is found where it is held and by the areas that it concerns. */
const target: FilterTarget = {
  geometry: 'meetings.point',
  inDistricts: `(select array[meetings.district::int] && asked.numbers or ${concerned(
    `exists (select from area_districts where area_version = area_versions.id and share > ${leastDistrictShare}
             and district = any(asked.numbers))`,
  )} from (select ?::int[] as numbers) asked)`,
  inArea: `(select exists (select from area_versions chosen
      where chosen.area = asked.area and chosen.status = 'approved' and ST_Intersects(chosen.geometry, meetings.point))
    or exists (select from meeting_areas where meeting = meetings.id and meeting_areas.area = asked.area)
    from (select ?::int as area) asked)`,
  edition: 'meetings.edition',
  text: ['meetings.title', 'meetings.venue_name', 'meetings.venue_address', 'meetings.agenda', 'ambassadors.name'],
};

const local = (column: string) => `to_char(${column} at time zone 'Europe/Warsaw', 'YYYY-MM-DD"T"HH24:MI')`;

/** Sign-ups that take a place: in a room only those who come to it. */
const taken = `(select count(*)::int from meeting_sign_ups
  where meeting = meetings.id and status = 'going' and (mode = 'in-person' or meetings.form = 'online'))`;

const item = `
  'id', meetings.id, 'title', meetings.title, 'stage', meetings.status, 'form', meetings.form,
  'startsAt', ${utc('meetings.starts_at')}, 'endsAt', ${utc('meetings.ends_at')},
  'startsLocal', ${local('meetings.starts_at')}, 'endsLocal', ${local('meetings.ends_at')},
  'venueName', meetings.venue_name, 'venueAddress', meetings.venue_address,
  'point', ST_AsGeoJSON(meetings.point, 6)::json -> 'coordinates', 'district', meetings.district,
  'signLanguage', meetings.sign_language, 'stepFree', meetings.step_free, 'languages', to_json(meetings.languages),
  'capacity', meetings.capacity, 'taken', ${taken},
  'waiting', (select count(*)::int from meeting_sign_ups where meeting = meetings.id and status = 'waiting'),
  'ambassador', case when ambassadors.id is not null
    then json_build_object('slug', ambassadors.slug, 'name', ambassadors.name) end,
  'areas', (select coalesce(json_agg(json_build_object('id', areas.id, 'name', areas.name) order by areas.name), '[]')
            from meeting_areas join areas on areas.id = meeting_areas.area where meeting = meetings.id),
  'edition', meetings.edition, 'demonstration', meetings.demonstration`;

const more = `
  'agenda', meetings.agenda, 'lift', meetings.lift, 'hearingLoop', meetings.hearing_loop,
  'accessibilityNote', meetings.accessibility_note, 'cancellationReason', meetings.cancellation_reason,
  'going', (select count(*)::int from meeting_sign_ups where meeting = meetings.id and status = 'going'),
  'notes', meetings.notes, 'attendedInPerson', meetings.attended_in_person, 'attendedOnline', meetings.attended_online,
  'photos', ${photosOfMeeting}`;

const listing: Listing = {
  item: `json_build_object(${item})`,
  geometry: 'meetings.point',
  key: 'extract(epoch from meetings.starts_at)',
  keyType: 'number',
  id: 'meetings.id',
};

/** Meetings that the filter lets through, the earliest first. */
export async function listMeetings(
  database: Knex,
  filter: Filter,
  own: OwnFilter,
  paging: { limit: number; cursor?: string },
): Promise<Page<MeetingItem>> {
  return readPage(database, matchingMeetings(database, filter, own), listing, paging);
}

export async function collectMeetings(
  database: Knex,
  filter: Filter,
  own: OwnFilter,
): Promise<Collection<MeetingItem>> {
  return readCollection(database, matchingMeetings(database, filter, own), listing);
}

/** How many begin in each month, in Kraków's time, of what matches at any time. */
export async function countByMonth(
  database: Knex,
  filter: Filter,
  { from: _from, to: _to, ...own }: OwnFilter,
): Promise<{ month: string; count: number }[]> {
  return matchingMeetings(database, filter, own)
    .select(database.raw(`to_char(meetings.starts_at at time zone 'Europe/Warsaw', 'YYYY-MM') as month`))
    .select(database.raw('count(*)::int as count'))
    .groupBy('month')
    .orderBy('month');
}

/**
 * Ids of meetings that the filter lets through, the earliest first.
 *
 * @param days only those that ended at most so long ago; any when absent
 */
export async function matchingIds(database: Knex, filter: Filter, own: OwnFilter, days?: number): Promise<number[]> {
  const query = matchingMeetings(database, filter, own).orderBy('meetings.starts_at').orderBy('meetings.id');
  if (days !== undefined) query.whereRaw("meetings.ends_at > now() - ? * interval '1 day'", [days]);
  return query.pluck('meetings.id');
}

/** One meeting, unless it is a draft and drafts are not asked for. */
export async function findMeeting(
  database: Knex,
  id: number,
  { drafts = false } = {},
): Promise<MeetingWhole | undefined> {
  const query = withAmbassador(database)
    .where('meetings.id', id)
    .select(database.raw(`json_build_object(${item}) as item, json_build_object(${more}) as more`));
  if (!drafts) query.whereNot('meetings.status', 'draft');
  const [row] = await query;
  return row && { ...row.item, ...row.more };
}

/** The named meetings with members of their own beside; drafts too, the earliest first. */
export async function meetingsByIds(database: Knex, ids: number[]): Promise<(MeetingItem & { version: number })[]> {
  const rows = await withAmbassador(database)
    .whereIn('meetings.id', ids)
    .orderBy('meetings.starts_at')
    .orderBy('meetings.id')
    .select('meetings.version', database.raw(`json_build_object(${item}) as item`));
  return rows.map((row: { item: MeetingItem; version: number }) => ({ ...row.item, version: row.version }));
}

/** @param own part of the filter that only meetings have; drafts never match */
export function matchingMeetings(
  database: Knex,
  filter: Filter,
  { from, to, stage, form, ambassador }: OwnFilter,
): Knex.QueryBuilder {
  const query = applyFilter(withAmbassador(database), filter, target);
  query.whereIn('meetings.status', stage ?? publicStages.slice(0, 2));
  if (form) query.whereIn('meetings.form', form);
  if (ambassador) query.whereIn('ambassadors.slug', ambassador);
  if (from) query.whereRaw(`meetings.ends_at >= (?::date)::timestamp at time zone 'Europe/Warsaw'`, [from]);
  if (to) query.whereRaw(`meetings.starts_at < (?::date + 1)::timestamp at time zone 'Europe/Warsaw'`, [to]);
  return query;
}

function withAmbassador(database: Knex): Knex.QueryBuilder {
  return database('meetings').leftJoin('ambassadors', 'ambassadors.id', 'meetings.ambassador');
}
