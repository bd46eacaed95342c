import type { Knex } from 'knex';
import type { MeetingStage } from '../stage.ts';
import type { Content } from './content.ts';

export type PlannerAmbassador = {
  id: number;
  slug: string;
  name: string;
  status: string;
  areas: { id: number; name: string }[];
};

/** Ambassadors that this account is, with their areas. */
export async function ambassadorsOfPlanner(database: Knex, userId: string): Promise<PlannerAmbassador[]> {
  return database('ambassadors')
    .where({ user_id: userId })
    .select('id', 'slug', 'name', 'status')
    .select(
      database.raw(`(select coalesce(json_agg(json_build_object('id', areas.id, 'name', areas.name) order by areas.name), '[]')
        from areas where areas.ambassador = ambassadors.id) as areas`),
    )
    .orderBy('id');
}

export async function ambassadorBySlug(database: Knex, slug: string): Promise<{ id: number } | undefined> {
  return database('ambassadors').where({ slug }).first('id');
}

export async function ambassadorUser(database: Knex, id: number): Promise<string | null> {
  const row = await database('ambassadors').where({ id }).first('user_id');
  return row?.user_id ?? null;
}

/** Those of the areas that exist. */
export async function knownAreas(database: Knex, ids: number[]): Promise<number[]> {
  return database('areas').whereIn('id', ids).pluck('id');
}

/** A meeting as the planning form sends it, with its version. */
export async function readForm(database: Knex, id: number): Promise<Record<string, unknown> | undefined> {
  const { rows } = await database.raw(
    `select json_build_object(
       'ambassador', (select slug from ambassadors where ambassadors.id = meetings.ambassador),
       'title', title, 'form', form,
       'startsAt', to_char(starts_at at time zone 'Europe/Warsaw', 'YYYY-MM-DD"T"HH24:MI'),
       'endsAt', to_char(ends_at at time zone 'Europe/Warsaw', 'YYYY-MM-DD"T"HH24:MI'),
       'venueName', venue_name, 'venueAddress', venue_address,
       'point', ST_AsGeoJSON(point, 6)::json -> 'coordinates',
       'stepFree', step_free, 'lift', lift, 'hearingLoop', hearing_loop, 'signLanguage', sign_language,
       'languages', to_json(languages), 'accessibilityNote', accessibility_note, 'capacity', capacity,
       'agenda', agenda, 'onlineUrl', online_url,
       'areas', (select coalesce(json_agg(area order by area), '[]') from meeting_areas where meeting = meetings.id),
       'version', version) as form
     from meetings where id = ?`,
    [id],
  );
  return rows[0]?.form;
}

export async function insertMeeting(
  transaction: Knex,
  { edition, createdBy, content }: { edition: number; createdBy: string; content: Content },
): Promise<number> {
  const [row] = await transaction('meetings').insert(
    { edition, created_by: createdBy, ...columnsOf(transaction, content) },
    ['id'],
  );
  await writeAreas(transaction, row.id, content.areas);
  await writeDistrict(transaction, row.id);
  return row.id;
}

export async function updateMeeting(transaction: Knex, id: number, content: Content): Promise<void> {
  await transaction('meetings')
    .where({ id })
    .update({ ...columnsOf(transaction, content), ...raised(transaction) });
  await writeAreas(transaction, id, content.areas);
  await writeDistrict(transaction, id);
}

export async function changeStage(
  transaction: Knex,
  id: number,
  change: { status: MeetingStage; cancellation_reason?: string },
): Promise<void> {
  await transaction('meetings')
    .where({ id })
    .update({ ...change, ...raised(transaction) });
}

export type Outcome = { notes: string; attendedInPerson: number | null; attendedOnline: number | null };

/** The meeting was held, and this came of it. */
export async function writeOutcome(transaction: Knex, id: number, outcome: Outcome): Promise<void> {
  await transaction('meetings')
    .where({ id })
    .update({
      status: 'held',
      notes: outcome.notes,
      attended_in_person: outcome.attendedInPerson,
      attended_online: outcome.attendedOnline,
      ...raised(transaction),
    });
}

export async function deleteMeeting(transaction: Knex, id: number): Promise<void> {
  await transaction('meetings').where({ id }).delete();
}

/** Ids of meetings that the account plans: of its ambassadors, and those that it made itself. */
export async function plannedBy(database: Knex, userId: string): Promise<number[]> {
  return database('meetings')
    .leftJoin('ambassadors', 'ambassadors.id', 'meetings.ambassador')
    .where('ambassadors.user_id', userId)
    .orWhere('meetings.created_by', userId)
    .pluck('meetings.id');
}

function columnsOf(transaction: Knex, content: Content): object {
  return {
    ambassador: content.ambassador,
    title: content.title,
    form: content.form,
    starts_at: content.startsAt,
    ends_at: content.endsAt,
    venue_name: content.venueName,
    venue_address: content.venueAddress,
    point: content.point && transaction.raw('ST_SetSRID(ST_MakePoint(?, ?), 4326)', content.point),
    step_free: content.stepFree,
    lift: content.lift,
    hearing_loop: content.hearingLoop,
    sign_language: content.signLanguage,
    languages: content.languages,
    accessibility_note: content.accessibilityNote,
    capacity: content.capacity,
    agenda: content.agenda,
    online_url: content.onlineUrl,
  };
}

/** Every change is one that calendars take over: they look at what is the same themselves. */
function raised(transaction: Knex): object {
  return {
    version: transaction.raw('version + 1'),
    sequence: transaction.raw('sequence + 1'),
    updated_at: transaction.fn.now(),
  };
}

async function writeAreas(transaction: Knex, meeting: number, areas: number[]): Promise<void> {
  await transaction('meeting_areas').where({ meeting }).whereNotIn('area', areas).delete();
  if (areas.length > 0)
    await transaction('meeting_areas')
      .insert(areas.map((area) => ({ meeting, area })))
      .onConflict(['meeting', 'area'])
      .ignore();
}

async function writeDistrict(transaction: Knex, id: number): Promise<void> {
  await transaction.raw(
    `update meetings set district =
       (select number from districts where ST_Covers(districts.geometry, meetings.point) order by number limit 1)
     where id = ?`,
    [id],
  );
}
