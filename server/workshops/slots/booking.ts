import type { Knex } from 'knex';
import type { SignedIn } from '../../accounts/signed-in.ts';
import { Problem } from '../../http/problem.ts';
import { moveProposal } from '../../proposals/move.ts';
import { isAuthor, lockProposal, type ProposalRow } from '../../proposals/queries.ts';
import type { ProposalStatus } from '../../proposals/status.ts';
import type { Services } from '../../services.ts';
import type { WorkshopKind } from '../kind.ts';
import { noSuchSlot } from '../missing.ts';
import { keepWorkshop, type WorkshopRow } from '../queries.ts';
import { writeToAuthors } from './letters.ts';
import { hasBookedThere, insertBooking, lockSlot, openBooking, readSlot, type SlotRow } from './queries.ts';
import { queueReminder } from './reminders.ts';
import { giveBack } from './return.ts';

/** In which statuses a proposal may take a table. To a marathon come those that are nearly or wholly written. */
const bookable: Record<WorkshopKind, readonly ProposalStatus[]> = {
  workshop: ['feedback-given', 'workshop', 'improved'],
  marathon: ['feedback-given', 'workshop', 'improved', 'ready'],
};

/** Where a proposal in this status may book. */
export const kindsBookable = (status: ProposalStatus): WorkshopKind[] =>
  (Object.keys(bookable) as WorkshopKind[]).filter((kind) => bookable[kind].includes(status));

type Parts = Pick<Services, 'mail' | 'site' | 'jobs'>;

/**
 * Books a slot for a proposal of the caller, who is written to with all the authors.
 *
 * @throws Problem 404 for no such slot, 403 for somebody else's proposal, 409 for what is taken, over, or too early
 */
export async function bookSlot(
  transaction: Knex,
  parts: Parts,
  caller: SignedIn,
  { slot: id, proposal: proposalId, question }: { slot: number; proposal: number; question: string },
): Promise<void> {
  const { workshop, slot } = await takeSlot(transaction, id);
  const proposal = await lockProposal(transaction, proposalId);
  if (!proposal || !(await isAuthor(transaction, proposalId, caller.userId)))
    throw new Problem(403, 'not-yours', 'Termin można zarezerwować tylko dla swojego projektu.', { path: '/proposal' });
  const taken = await openBooking(transaction, id);
  if (taken?.proposal === proposalId) return;
  if (taken) throw new Problem(409, 'slot-taken', 'Ktoś właśnie zarezerwował ten termin.');
  requireBookable(workshop, proposal);
  if (await hasBookedThere(transaction, proposalId, slot))
    throw new Problem(409, 'booked-there', 'Ten projekt ma już termin przy stoliku tej jednostki.');
  await insertBooking(transaction, { slot: id, proposal: proposalId, userId: caller.userId, question });
  if (workshop.kind === 'workshop' && proposal.status !== 'workshop')
    await moveProposal(transaction, proposal, {
      to: 'workshop',
      actor: caller.userId,
      role: 'author',
      note: `Termin na warsztatach: ${workshop.title}`,
    });
  const booking = await openBooking(transaction, id);
  if (!booking) return;
  await queueReminder(transaction, parts.jobs, booking);
  await writeToAuthors(transaction, parts, 'slot-booked', workshop, booking);
}

/** @throws Problem 403 when it is booked by others, 409 when it is over */
export async function leaveSlot(transaction: Knex, caller: SignedIn, id: number): Promise<void> {
  await takeSlot(transaction, id);
  const booking = await openBooking(transaction, id);
  if (!booking) return;
  if (!(await isAuthor(transaction, booking.proposal, caller.userId)))
    throw new Problem(403, 'not-yours', 'Ten termin zarezerwował ktoś inny.');
  await giveBack(transaction, booking, { actor: caller.userId, role: 'author', note: 'Rezygnacja z terminu' });
}

/** A slot that can still be booked or given back, locked; its workshop is kept from changes. */
async function takeSlot(transaction: Knex, id: number): Promise<{ workshop: WorkshopRow; slot: SlotRow }> {
  const found = await readSlot(transaction, id);
  const workshop = found && (await keepWorkshop(transaction, found.workshop));
  const slot = await lockSlot(transaction, id);
  if (!slot || !workshop || workshop.status === 'draft') throw noSuchSlot();
  if (slot.withdrawn || workshop.status !== 'planned')
    throw new Problem(409, 'slot-withdrawn', 'Ten termin został odwołany.');
  if (slot.starts_at <= new Date()) throw new Problem(409, 'slot-over', 'Ten termin już minął.');
  return { workshop, slot };
}

function requireBookable({ kind }: WorkshopRow, { status }: ProposalRow): void {
  if (bookable[kind].includes(status)) return;
  throw new Problem(
    409,
    'not-yet',
    kind === 'workshop'
      ? 'Na warsztaty można przyjść z projektem, który ma już opinię jednostki, a nie jest jeszcze gotowy.'
      : 'Na maraton można przyjść z projektem, który ma już opinię jednostki, a nie jest jeszcze złożony.',
    { path: '/proposal', proposalStatus: status },
  );
}
