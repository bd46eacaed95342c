import type { Knex } from 'knex';
import type { z } from 'zod';
import type { tableSheet } from '../schema.ts';
import { proposalNamed, slotMembers } from '../slots/seen/queries.ts';

type Table = z.output<typeof tableSheet>['tables'][number];
type TableSlot = Table['slots'][number];
type Row = {
  slot: Pick<Table, 'placeName' | 'unit' | 'expert'> &
    Omit<TableSlot, 'booking'> & { booking: Omit<NonNullable<TableSlot['booking']>, 'similar'> | null };
};

/** Who comes to which table of a workshop, by table and time. Authors are named as they are known to staff. */
export async function sheetRows(database: Knex, workshop: number): Promise<Row['slot'][]> {
  const { rows } = await database.raw(
    `select json_build_object(${slotMembers},
       'expert', (select name from users where users.id = workshop_slots.expert),
       'booking', case when slot_bookings.id is not null then json_build_object(
          'proposal', ${proposalNamed}::jsonb || jsonb_build_object('short', proposals.short, 'theme', proposals.theme,
            'district', proposals.district, 'placeNote', proposals.place_note, 'costPln', proposals.cost_pln::float8),
          'authors', (select coalesce(json_agg(users.name order by proposal_authors.joined_at), '[]')
                      from proposal_authors join users on users.id = proposal_authors.user_id
                      where proposal_authors.proposal = proposals.id),
          'question', slot_bookings.question, 'notes', slot_bookings.notes,
          'notesVersion', slot_bookings.notes_version) end) as slot
     from workshop_slots
     left join slot_bookings on slot_bookings.slot = workshop_slots.id and slot_bookings.cancelled_at is null
     left join proposals on proposals.id = slot_bookings.proposal
     where workshop_slots.workshop = ? and not workshop_slots.withdrawn
     order by workshop_slots.place_name, lower(workshop_slots.during), workshop_slots.id`,
    [workshop],
  );
  return rows.map((row: Row) => row.slot);
}
