import type { Knex } from 'knex';
import type { z } from 'zod';
import { local, utc } from '../../../database/time-sql.ts';
import type { slotsAnswer } from '../../schema.ts';

type Slot = Omit<z.output<typeof slotsAnswer>['items'][number], 'free' | 'atMyTable'>;

/** SQL of a slot's own members. */
export const slotMembers = `
  'id', workshop_slots.id, 'placeName', workshop_slots.place_name,
  'unit', (select json_build_object('id', units.id, 'code', units.code, 'name', units.name)
           from units where units.id = workshop_slots.unit),
  'startsAt', ${utc('lower(workshop_slots.during)')}, 'endsAt', ${utc('upper(workshop_slots.during)')},
  'startsLocal', ${local('lower(workshop_slots.during)')}, 'endsLocal', ${local('upper(workshop_slots.during)')}`;

/** SQL of a proposal by its name. */
export const proposalNamed = `json_build_object('id', proposals.id, 'title', proposals.title, 'status', proposals.status)`;

/** Slots that are held, by time and table, with what is booked. */
export async function slotsOf(database: Knex, workshop: number, userId: string | null): Promise<Slot[]> {
  const { rows } = await database.raw(
    `select json_build_object(${slotMembers},
       'expert', (select json_build_object('userId', users.id, 'name', users.name)
                  from users where users.id = workshop_slots.expert),
       'booking', case when slot_bookings.id is not null then json_build_object('proposal', ${proposalNamed},
                    'question', slot_bookings.question, 'notes', slot_bookings.notes,
                    'notesVersion', slot_bookings.notes_version) end,
       'mine', slot_bookings.id is not null and exists (
                 select from proposal_authors where proposal = proposals.id and user_id = cast(:userId as uuid))) as slot
     from workshop_slots
     left join slot_bookings on slot_bookings.slot = workshop_slots.id and slot_bookings.cancelled_at is null
     left join proposals on proposals.id = slot_bookings.proposal
     where workshop_slots.workshop = :workshop and not workshop_slots.withdrawn
     order by lower(workshop_slots.during), workshop_slots.place_name, workshop_slots.id`,
    { workshop, userId },
  );
  return rows.map((row: { slot: Slot }) => row.slot);
}
