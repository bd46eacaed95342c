import type { Knex } from 'knex';
import { moveProposal } from '../../proposals/move.ts';
import { lockProposal } from '../../proposals/queries.ts';
import { type Booking, cancelBooking, isAtWorkshop } from './queries.ts';

type Who = { actor: string; role: 'author' | 'staff'; note: string };

/** Gives a booking back. A proposal that thereby comes to no workshop at all returns to where its feedback was given. */
export async function giveBack(
  transaction: Knex,
  booking: Pick<Booking, 'id' | 'proposal' | 'kind'>,
  { actor, role, note }: Who,
): Promise<void> {
  // The proposal first, as wherever one is moved: two locks in two orders would wait for each other.
  const proposal = await lockProposal(transaction, booking.proposal);
  await cancelBooking(transaction, booking.id);
  if (booking.kind !== 'workshop' || proposal?.status !== 'workshop') return;
  if (await isAtWorkshop(transaction, booking.proposal)) return;
  await moveProposal(transaction, proposal, { to: 'feedback-given', actor, role, note });
}
