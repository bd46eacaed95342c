import type { Knex } from 'knex';
import { moveProposal } from '../../proposals/move.ts';
import { lockProposal } from '../../proposals/queries.ts';
import { cancelBooking, comingBookings } from './queries.ts';

type Who = { actor: string; role: 'author' | 'staff'; note: string };

/** Gives a booking back. A proposal left without any workshop returns to where its feedback was given. */
export async function giveBack(
  transaction: Knex,
  booking: { id: number; proposal: number },
  { actor, role, note }: Who,
): Promise<void> {
  // The proposal first, as wherever one is moved: two locks in two orders would wait for each other.
  const proposal = await lockProposal(transaction, booking.proposal);
  await cancelBooking(transaction, booking.id);
  if (proposal?.status !== 'workshop') return;
  if ((await comingBookings(transaction, booking.proposal, 'workshop')).length > 0) return;
  await moveProposal(transaction, proposal, { to: 'feedback-given', actor, role, note });
}
