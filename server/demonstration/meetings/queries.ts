import type { Knex } from 'knex';

/** In the row of this layer the version is the week loaded last, not a counter. */
const layer = 'demonstration-meetings';

/** One process loads at a time. */
export async function lockLoading(transaction: Knex): Promise<void> {
  await transaction.raw('select pg_advisory_xact_lock(hashtext(?))', [layer]);
}

export async function readLoadedWeek(transaction: Knex): Promise<number | undefined> {
  const row = await transaction('data_versions').where({ layer }).first('version');
  return row && Number(row.version);
}

export async function writeLoadedWeek(transaction: Knex, version: number): Promise<void> {
  await transaction('data_versions').insert({ layer, version }).onConflict('layer').merge();
}

type DemonstrationMeeting = {
  edition: number;
  ambassador: string;
  status: string;
  form: string;
  title: string;
  agenda: string;
  startsAt: Date;
  endsAt: Date;
  venueName: string | null;
  stepFree: boolean | null;
  lift: boolean | null;
  hearingLoop: boolean | null;
  signLanguage: boolean;
  languages: string[];
  capacity: number | null;
  onlineUrl: string | null;
  cancellationReason: string | null;
  notes: string;
  attendedInPerson: number | null;
  attendedOnline: number | null;
};

/** Adds a meeting well inside the ambassador's area, which it concerns. @returns its id */
export async function addMeeting(transaction: Knex, meeting: DemonstrationMeeting): Promise<number> {
  const { rows } = await transaction.raw(
    `with place as (
       select ambassadors.id as ambassador, areas.id as area, areas.name, label_point as point
       from ambassadors join areas on areas.ambassador = ambassadors.id
       join area_versions on area_versions.area = areas.id and area_versions.status = 'approved'
       where slug = :slug order by areas.id limit 1),
     meeting as (
       insert into meetings (edition, ambassador, status, form, title, agenda, starts_at, ends_at, venue_name,
         venue_address, point, district, step_free, lift, hearing_loop, sign_language, languages, capacity, online_url,
         cancellation_reason, notes, attended_in_person, attended_online, demonstration)
       select :edition, place.ambassador, :status, :form, :title, :agenda, :startsAt, :endsAt, :venueName,
         case when :placed::boolean then 'adres przykładowy, ' || place.name end,
         case when :placed::boolean then place.point end,
         case when :placed::boolean then
           (select number from districts where ST_Covers(geometry, place.point) order by number limit 1) end,
         :stepFree, :lift, :hearingLoop, :signLanguage, :languages, :capacity, :onlineUrl, :cancellationReason, :notes,
         :attendedInPerson, :attendedOnline, true
       from place returning id)
     insert into meeting_areas (meeting, area) select meeting.id, place.area from meeting, place returning meeting as id`,
    { ...meeting, slug: meeting.ambassador, placed: meeting.venueName !== null },
  );
  if (!rows[0]) throw new Error(`The demonstration has no ambassador ${meeting.ambassador} with an area.`);
  return rows[0].id;
}

/** Adds people who are coming, and those past the capacity on the waiting list. */
export async function addSignUps(
  transaction: Knex,
  meeting: number,
  names: string[],
  { mode, capacity }: { mode: string; capacity: number | null },
): Promise<void> {
  if (names.length === 0) return;
  await transaction('meeting_sign_ups').insert(
    names.map((name, index) => ({
      meeting,
      name,
      email: `spotkanie-${meeting}-${index + 1}@okolica.example`,
      language: 'pl',
      mode,
      status: capacity !== null && index >= capacity ? 'waiting' : 'going',
      placed_at: transaction.raw("now() - ? * interval '1 minute'", [names.length - index]),
    })),
  );
}

/** Moves all fictional meetings by whole weeks on the clocks of Kraków. */
export async function moveMeetings(transaction: Knex, weeks: number): Promise<void> {
  await transaction.raw(
    `update meetings set
       starts_at = ((starts_at at time zone 'Europe/Warsaw') + make_interval(weeks => ?)) at time zone 'Europe/Warsaw',
       ends_at = ((ends_at at time zone 'Europe/Warsaw') + make_interval(weeks => ?)) at time zone 'Europe/Warsaw',
       sequence = sequence + 1, updated_at = now()
     where demonstration`,
    [weeks, weeks],
  );
}
