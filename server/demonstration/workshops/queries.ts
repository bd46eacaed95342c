import type { Knex } from 'knex';
import type { ProposalStatus } from '../../proposals/status.ts';
import type { Theme } from '../../proposals/theme.ts';
import type { WorkshopKind } from '../../workshops/kind.ts';

/** In the row of this layer the version is the week loaded last, not a counter. */
const layer = 'demonstration-workshops';

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

export async function unitsByCode(transaction: Knex): Promise<Map<string, number>> {
  const rows = await transaction('units').select('id', 'code');
  return new Map(rows.map(({ id, code }) => [code, id]));
}

/** Somebody who speaks for each unit, where there is one. */
export async function expertsByUnit(transaction: Knex): Promise<Map<number, string>> {
  const rows = await transaction('unit_experts').orderBy('user_id', 'desc').select('unit', 'user_id');
  return new Map(rows.map(({ unit, user_id }) => [unit, user_id]));
}

export type DemonstrationWorkshop = {
  edition: number;
  kind: WorkshopKind;
  status: string;
  form: string;
  title: string;
  description: string;
  themes: Theme[];
  startsAt: Date;
  endsAt: Date;
  venueName: string | null;
  venueAddress: string | null;
  lon: number | null;
  lat: number | null;
  onlineUrl: string | null;
  stepFree: boolean | null;
  hearingLoop: boolean | null;
  signLanguage: boolean;
  cancellationReason: string | null;
  units: number[];
};

/** @returns its id */
export async function addWorkshop(transaction: Knex, workshop: DemonstrationWorkshop): Promise<number> {
  const { rows } = await transaction.raw(
    `with place as (
       select case when cast(:lon as float8) is not null
         then ST_SetSRID(ST_MakePoint(cast(:lon as float8), cast(:lat as float8)), 4326) end as point),
     workshop as (
       insert into workshops (kind, edition, status, form, title, description, themes, starts_at, ends_at, venue_name,
         venue_address, point, district, online_url, step_free, hearing_loop, sign_language, cancellation_reason,
         demonstration)
       select :kind, :edition, :status, :form, :title, :description, cast(:themes as text[]), :startsAt, :endsAt,
         :venueName, :venueAddress, point,
         (select number from districts where ST_Covers(geometry, point) order by number limit 1), :onlineUrl,
         :stepFree, :hearingLoop, :signLanguage, :cancellationReason, true
       from place returning id),
     units as (
       insert into workshop_units (workshop, unit)
       select workshop.id, unit from workshop, unnest(cast(:units as int[])) as unit)
     select id from workshop`,
    workshop,
  );
  return rows[0].id;
}

export type FreeSlot = { id: number; kind: WorkshopKind; themes: Theme[]; over: boolean; startsAt: number };

/** Slots of fictional workshops that are held, the earliest first. */
export async function freeSlots(transaction: Knex): Promise<FreeSlot[]> {
  const { rows } = await transaction.raw(
    `select workshop_slots.id, kind, to_json(themes) as themes, status = 'held' as over,
       extract(epoch from lower(during))::float8 as "startsAt"
     from workshop_slots join workshops on workshops.id = workshop_slots.workshop
     where workshops.demonstration and status in ('planned', 'held') and not withdrawn
       and not exists (select from slot_bookings where slot = workshop_slots.id and cancelled_at is null)
     order by lower(during), place_name, workshop_slots.id`,
  );
  return rows;
}

export type FictionalProposal = { id: number; theme: Theme; status: ProposalStatus; author: string | null };

/** Fictional proposals that may sit at a table, or may have. */
export async function fictionalProposals(transaction: Knex): Promise<FictionalProposal[]> {
  const { rows } = await transaction.raw(
    `select id, theme, status,
       (select user_id from proposal_authors where proposal = proposals.id order by first desc, joined_at limit 1) as author
     from proposals
     where demonstration and status in ('workshop', 'improved', 'ready', 'submitted')
       and not exists (select from slot_bookings where proposal = proposals.id)
     order by id`,
  );
  return rows;
}

export type DemonstrationBooking = {
  slot: number;
  proposal: number;
  author: string | null;
  question: string;
  notes: string;
};

export async function addBookings(transaction: Knex, bookings: DemonstrationBooking[]): Promise<void> {
  await transaction.raw(
    `insert into slot_bookings (slot, proposal, during, booked_by, question, notes)
     select workshop_slots.id, (booking ->> 'proposal')::int, during, (booking ->> 'author')::uuid,
       booking ->> 'question', booking ->> 'notes'
     from jsonb_array_elements(cast(? as jsonb)) as booking
     join workshop_slots on workshop_slots.id = (booking ->> 'slot')::int`,
    [JSON.stringify(bookings)],
  );
}

/** A clock time in Kraków some weeks later. */
const later = (instant: string) =>
  `((${instant} at time zone 'Europe/Warsaw') + make_interval(weeks => :weeks)) at time zone 'Europe/Warsaw'`;

/**
 * Moves all fictional workshops with their slots by whole weeks on the clocks of Kraków. What somebody has planned beside
 * them keeps its experts and its proposals.
 */
export async function moveWorkshops(transaction: Knex, weeks: number): Promise<void> {
  const moved = (range: string) => `tstzrange(${later(`lower(${range})`)}, ${later(`upper(${range})`)})`;
  const own = 'select id from workshops where demonstration';
  await transaction.raw(
    `update workshops set starts_at = ${later('starts_at')}, ends_at = ${later('ends_at')}, sequence = sequence + 1,
       updated_at = now() where demonstration`,
    { weeks },
  );
  await transaction.raw(
    `update workshop_slots slot set during = ${moved('slot.during')},
       expert = case when exists (select from workshop_slots other where other.expert = slot.expert
           and not other.withdrawn and other.workshop not in (${own}) and other.during && ${moved('slot.during')})
         then null else slot.expert end
     where workshop in (${own})`,
    { weeks },
  );
  await transaction.raw(
    `update slot_bookings booking set during = ${moved('booking.during')}, reminded_at = null,
       cancelled_at = case when exists (select from slot_bookings other join workshop_slots on workshop_slots.id = other.slot
           where other.proposal = booking.proposal and other.cancelled_at is null
             and workshop_slots.workshop not in (${own}) and other.during && ${moved('booking.during')})
         then coalesce(booking.cancelled_at, now()) else booking.cancelled_at end
     where slot in (select id from workshop_slots where workshop in (${own}))`,
    { weeks },
  );
}
