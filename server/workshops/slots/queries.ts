import type { Knex } from 'knex';
import { local } from '../../database/time-sql.ts';
import type { WorkshopKind } from '../kind.ts';

export type SlotRow = {
  id: number;
  workshop: number;
  unit: number | null;
  expert: string | null;
  place_name: string;
  withdrawn: boolean;
  starts_at: Date;
  ends_at: Date;
};

const slotColumns = `workshop_slots.id, workshop_slots.workshop, workshop_slots.unit, workshop_slots.expert,
  workshop_slots.place_name, workshop_slots.withdrawn, lower(workshop_slots.during) as starts_at,
  upper(workshop_slots.during) as ends_at`;

export async function readSlot(database: Knex, id: number): Promise<SlotRow | undefined> {
  return database('workshop_slots').where({ id }).first(database.raw(slotColumns));
}

/** The same, kept from others until the transaction ends: one person at a time books it. */
export async function lockSlot(transaction: Knex, id: number): Promise<SlotRow | undefined> {
  return transaction('workshop_slots').where({ id }).forUpdate().first(transaction.raw(slotColumns));
}

export type NewSlots = {
  from: Date;
  to: Date;
  minutes: number;
  pauseMinutes: number;
  tables: { placeName: string; unit: number | null; expert: string | null }[];
};

/** Slots one after another at every table, as many as end in time. @returns how many */
export async function insertSlots(
  transaction: Knex,
  workshop: number,
  { from, to, minutes, pauseMinutes, tables }: NewSlots,
): Promise<number> {
  const { rowCount } = await transaction.raw(
    `insert into workshop_slots (workshop, unit, expert, place_name, during)
     select :workshop, (each_table ->> 'unit')::int, (each_table ->> 'expert')::uuid, each_table ->> 'placeName',
       tstzrange(starts_at, starts_at + make_interval(mins => :minutes))
     from jsonb_array_elements(cast(:tables as jsonb)) each_table,
       generate_series(cast(:from as timestamptz), cast(:to as timestamptz) - make_interval(mins => :minutes),
         make_interval(mins => :step)) starts_at
     order by starts_at`,
    { workshop, from, to, minutes, step: minutes + pauseMinutes, tables: JSON.stringify(tables) },
  );
  return rowCount;
}

/** When one of these people sits somewhere else between two instants. */
export async function busyExpert(
  database: Knex,
  experts: string[],
  { from, to }: { from: Date; to: Date },
  except: number | null,
): Promise<{ name: string; title: string; workshop: number; startsLocal: string; endsLocal: string } | undefined> {
  return database('workshop_slots')
    .join('workshops', 'workshops.id', 'workshop_slots.workshop')
    .join('users', 'users.id', 'workshop_slots.expert')
    .whereIn('workshop_slots.expert', experts)
    .where('workshop_slots.withdrawn', false)
    .whereRaw('workshop_slots.during && tstzrange(?, ?)', [from, to])
    .whereRaw('workshop_slots.id is distinct from ?', [except])
    .orderByRaw('lower(workshop_slots.during)')
    .first(
      'users.name',
      'workshops.title',
      'workshop_slots.workshop',
      database.raw(`${local('lower(workshop_slots.during)')} as "startsLocal"`),
      database.raw(`${local('upper(workshop_slots.during)')} as "endsLocal"`),
    );
}

export async function setExpert(transaction: Knex, id: number, expert: string | null): Promise<void> {
  await transaction('workshop_slots').where({ id }).update({ expert });
}

export async function markWithdrawn(transaction: Knex, ids: number[]): Promise<void> {
  await transaction('workshop_slots').whereIn('id', ids).update({ withdrawn: true });
}

/** Ids of what is still held at a workshop, locked in one order. */
export async function lockSlotsOf(transaction: Knex, workshop: number): Promise<number[]> {
  return transaction('workshop_slots').where({ workshop, withdrawn: false }).orderBy('id').forUpdate().pluck('id');
}

/** Moves every slot of a workshop, and what is booked, by some seconds. */
export async function shiftSlots(transaction: Knex, workshop: number, seconds: number): Promise<void> {
  const moved =
    'tstzrange(lower(during) + make_interval(secs => :seconds), upper(during) + make_interval(secs => :seconds))';
  await transaction.raw(`update workshop_slots set during = ${moved} where workshop = :workshop`, {
    workshop,
    seconds,
  });
  await transaction.raw(
    `update slot_bookings set during = ${moved}, reminded_at = null
     where slot in (select id from workshop_slots where workshop = :workshop)`,
    { workshop, seconds },
  );
}

/** Whether a slot that is held lies outside the workshop's time. */
export async function hasSlotsOutside(database: Knex, workshop: number): Promise<boolean> {
  const row = await database('workshop_slots')
    .join('workshops', 'workshops.id', 'workshop_slots.workshop')
    .where({ workshop, withdrawn: false })
    .whereRaw('not workshop_slots.during <@ tstzrange(workshops.starts_at, workshops.ends_at)')
    .first('workshop_slots.id');
  return row !== undefined;
}

export type Expert = { id: string; name: string; email: string; language: 'pl' | 'en' | 'uk' };

/** Who sits at the tables of a workshop. */
export async function expertsAt(database: Knex, workshop: number): Promise<Expert[]> {
  return database('users')
    .whereIn(
      'id',
      database('workshop_slots').where({ workshop, withdrawn: false }).whereNotNull('expert').select('expert'),
    )
    .orderBy('id')
    .select('id', 'name', 'email', 'language');
}

export type Booking = {
  id: number;
  slot: number;
  workshop: number;
  kind: WorkshopKind;
  proposal: number;
  title: string;
  place_name: string;
  starts_at: Date;
  ends_at: Date;
  notes: string;
  /** Of the notes. */
  version: number;
};

const bookingsWithSlots = (database: Knex) =>
  database('slot_bookings')
    .join('workshop_slots', 'workshop_slots.id', 'slot_bookings.slot')
    .join('workshops', 'workshops.id', 'workshop_slots.workshop')
    .join('proposals', 'proposals.id', 'slot_bookings.proposal')
    .whereNull('slot_bookings.cancelled_at')
    .select(
      'slot_bookings.id',
      'slot_bookings.slot',
      'workshop_slots.workshop',
      'workshops.kind',
      'slot_bookings.proposal',
      'proposals.title',
      'workshop_slots.place_name',
      'slot_bookings.notes',
      { version: 'slot_bookings.notes_version' },
      database.raw('lower(slot_bookings.during) as starts_at, upper(slot_bookings.during) as ends_at'),
    );

export async function openBooking(database: Knex, slot: number): Promise<Booking | undefined> {
  return bookingsWithSlots(database).where('slot_bookings.slot', slot).first();
}

export async function openBookings(database: Knex, workshop: number): Promise<Booking[]> {
  return bookingsWithSlots(database).where('workshop_slots.workshop', workshop).orderBy('slot_bookings.id');
}

/** Whether a proposal has been or is expected at a table of a workshop; marathons do not count. */
export async function isAtWorkshop(database: Knex, proposal: number): Promise<boolean> {
  return Boolean(await bookingsWithSlots(database).where({ proposal, kind: 'workshop' }).first());
}

/** Whether a proposal has a table of this unit at this workshop already. */
export async function hasBookedThere(
  database: Knex,
  proposal: number,
  { workshop, unit }: Pick<SlotRow, 'workshop' | 'unit'>,
): Promise<boolean> {
  const row = await bookingsWithSlots(database)
    .where({ proposal, workshop })
    .whereRaw('workshop_slots.unit is not distinct from ?', [unit])
    .first();
  return row !== undefined;
}

export async function insertBooking(
  transaction: Knex,
  { slot, proposal, userId, question }: { slot: number; proposal: number; userId: string; question: string },
): Promise<void> {
  await transaction.raw(
    `insert into slot_bookings (slot, proposal, during, booked_by, question)
     select id, :proposal, during, :userId, :question from workshop_slots where id = :slot`,
    { slot, proposal, userId, question },
  );
}

export async function cancelBooking(transaction: Knex, id: number): Promise<void> {
  await transaction('slot_bookings').where({ id }).update({ cancelled_at: transaction.fn.now() });
}

/** @returns how many were booked */
export async function cancelComing(transaction: Knex, proposal: number): Promise<number> {
  return transaction('slot_bookings')
    .where({ proposal, cancelled_at: null })
    .whereRaw('lower(during) > now()')
    .update({ cancelled_at: transaction.fn.now() });
}

export async function writeNotes(transaction: Knex, id: number, notes: string): Promise<void> {
  await transaction('slot_bookings')
    .where({ id })
    .update({ notes, notes_version: transaction.raw('notes_version + 1') });
}

/** Marks a booking that still stands at this time as reminded of. @returns it, unless it was already or has changed */
export async function markReminded(transaction: Knex, id: number, startsAt: Date): Promise<Booking | undefined> {
  const changed = await transaction('slot_bookings')
    .where({ id, cancelled_at: null, reminded_at: null })
    .whereRaw('lower(during) = ?', [startsAt])
    .update({ reminded_at: transaction.fn.now() });
  return changed === 0 ? undefined : bookingsWithSlots(transaction).where('slot_bookings.id', id).first();
}
