import type { Knex } from 'knex';
import type { z } from 'zod';
import type { SignedIn } from '../../accounts/signed-in.ts';
import type { ProposalStatus } from '../../proposals/status.ts';
import type { ownSlots, proposalSlots } from '../schema.ts';
import { proposalNamed, slotMembers } from '../slots/seen/queries.ts';

type Own = z.output<typeof ownSlots>;
type OfProposal = z.output<typeof proposalSlots>['items'];

const workshopNamed = `json_build_object('id', workshops.id, 'kind', workshops.kind, 'title', workshops.title,
  'stage', workshops.status, 'form', workshops.form, 'venueName', workshops.venue_name,
  'venueAddress', workshops.venue_address)`;

const held = (database: Knex) =>
  database('workshop_slots')
    .join('workshops', 'workshops.id', 'workshop_slots.workshop')
    .where('workshop_slots.withdrawn', false)
    .orderByRaw('lower(workshop_slots.during), workshop_slots.id');

const booked = (database: Knex) =>
  held(database)
    .join('slot_bookings', (on) => {
      on.on('slot_bookings.slot', 'workshop_slots.id').onNull('slot_bookings.cancelled_at');
    })
    .join('proposals', 'proposals.id', 'slot_bookings.proposal');

const toCome = 'upper(workshop_slots.during) > now()';

/** Slots still to come that are booked for proposals of this person. */
export async function slotsBookedBy(database: Knex, userId: string): Promise<Own['booked']> {
  return booked(database)
    .whereRaw(toCome)
    .whereIn('proposals.id', database('proposal_authors').where({ user_id: userId }).select('proposal'))
    .select(
      database.raw(`json_build_object(${slotMembers}, 'workshop', ${workshopNamed}, 'proposal', ${proposalNamed},
        'question', slot_bookings.question) as slot`),
    )
    .then(slotsIn<Own['booked'][number]>);
}

/** Slots still to come of planned workshops at which this person sits as an expert. */
export async function slotsAtTablesOf(database: Knex, userId: string): Promise<Own['atMyTables']> {
  return held(database)
    .leftJoin('slot_bookings', (on) => {
      on.on('slot_bookings.slot', 'workshop_slots.id').onNull('slot_bookings.cancelled_at');
    })
    .leftJoin('proposals', 'proposals.id', 'slot_bookings.proposal')
    .whereRaw(toCome)
    .where({ expert: userId })
    .where('workshops.status', 'planned')
    .select(
      database.raw(`json_build_object(${slotMembers}, 'workshop', ${workshopNamed},
        'proposal', case when proposals.id is not null then ${proposalNamed} end,
        'question', coalesce(slot_bookings.question, '')) as slot`),
    )
    .then(slotsIn<Own['atMyTables'][number]>);
}

/** Slots of a proposal, those behind it too. */
export async function slotsOfProposal(database: Knex, proposal: number): Promise<OfProposal> {
  return booked(database)
    .where({ proposal })
    .select(
      database.raw(`json_build_object(${slotMembers}, 'workshop', ${workshopNamed},
        'question', slot_bookings.question, 'notes', slot_bookings.notes) as slot`),
    )
    .then(slotsIn<OfProposal[number]>);
}

/** Proposals of this person in one of the statuses, by title. */
export async function ownProposalsIn(
  database: Knex,
  userId: string,
  statuses: readonly ProposalStatus[],
): Promise<{ id: number; title: string; status: ProposalStatus }[]> {
  return database('proposals')
    .join('proposal_authors', 'proposal_authors.proposal', 'proposals.id')
    .where('proposal_authors.user_id', userId)
    .whereIn('proposals.status', statuses)
    .orderBy('proposals.title')
    .select('proposals.id', 'proposals.title', 'proposals.status');
}

/** What is next for somebody: slots of their proposals and at their tables, for the start page. */
export async function waitingSlots(
  database: Knex,
  { userId }: Pick<SignedIn, 'userId'>,
): Promise<Pick<Own, 'booked' | 'atMyTables'>> {
  return {
    booked: await slotsBookedBy(database, userId),
    atMyTables: await slotsAtTablesOf(database, userId),
  };
}

const slotsIn = <Slot>(rows: { slot: Slot }[]): Slot[] => rows.map(({ slot }) => slot);
