import { agreements, questions } from './plan.ts';
import type { DemonstrationBooking, FictionalProposal, FreeSlot } from './queries.ts';

/** So many proposals of those that are past their workshop are told to have been at one. */
const mostOver = 24;
const mostAtMarathons = 9;

/**
 * Which fictional proposal sits where: one that is at the workshop stage at a coming workshop of its theme, one that was
 * improved at a workshop that is over, and some that are ready at a coming marathon. Every third slot stays free.
 */
export function bookingsFor(slots: FreeSlot[], proposals: FictionalProposal[]): DemonstrationBooking[] {
  const left = slots.filter((_, index) => index % 3 !== 2);
  const bookings: DemonstrationBooking[] = [];
  const seat = (proposal: FictionalProposal, fits: (slot: FreeSlot) => boolean, notes: string): void => {
    const at = left.findIndex(fits);
    const [slot] = at < 0 ? [] : left.splice(at, 1);
    if (!slot) return;
    const { id, theme, author } = proposal;
    bookings.push({ slot: slot.id, proposal: id, author, question: questions[theme], notes });
  };
  const ofTheme =
    ({ theme }: FictionalProposal, over: boolean) =>
    (slot: FreeSlot) =>
      slot.kind === 'workshop' && slot.over === over && (slot.themes.length === 0 || slot.themes.includes(theme));
  const inStatus = (...statuses: FictionalProposal['status'][]) =>
    proposals.filter(({ status }) => statuses.includes(status));
  for (const proposal of inStatus('workshop')) seat(proposal, ofTheme(proposal, false), '');
  for (const [index, proposal] of inStatus('improved', 'ready', 'submitted').slice(0, mostOver).entries())
    seat(proposal, ofTheme(proposal, true), agreements[index % agreements.length] ?? '');
  for (const proposal of inStatus('ready').slice(0, mostAtMarathons))
    seat(proposal, ({ kind, over }) => kind === 'marathon' && !over, '');
  return bookings;
}
