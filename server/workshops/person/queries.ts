import type { Knex } from 'knex';
import { utc } from '../../database/time-sql.ts';

/** What somebody booked. */
export async function heldBookings(database: Knex, userId: string): Promise<object[]> {
  return database('slot_bookings')
    .join('workshop_slots', 'workshop_slots.id', 'slot_bookings.slot')
    .join('workshops', 'workshops.id', 'workshop_slots.workshop')
    .join('proposals', 'proposals.id', 'slot_bookings.proposal')
    .where('slot_bookings.booked_by', userId)
    .orderBy('slot_bookings.id')
    .select(
      'workshops.title as workshop',
      'proposals.title as proposal',
      'slot_bookings.question',
      database.raw(`${utc('lower(slot_bookings.during)')} as "startsAt", ${utc('slot_bookings.booked_at')} as "bookedAt",
        ${utc('slot_bookings.cancelled_at')} as "cancelledAt"`),
    );
}

/** At which tables somebody sat. */
export async function heldTables(database: Knex, userId: string): Promise<object[]> {
  return database('workshop_slots')
    .join('workshops', 'workshops.id', 'workshop_slots.workshop')
    .where({ expert: userId, withdrawn: false })
    .orderBy('workshop_slots.id')
    .select(
      'workshops.title as workshop',
      'workshop_slots.place_name as table',
      database.raw(`${utc('lower(workshop_slots.during)')} as "startsAt"`),
    );
}
