import type { Knex } from 'knex';
import type { WorkshopRow } from '../queries.ts';
import { type Posting, writeToAuthors, writeToExperts } from './letters.ts';
import { expertsAt, lockSlotsOf, markWithdrawn, openBooking } from './queries.ts';
import { giveBack } from './return.ts';

type Withdrawal = { workshop: WorkshopRow; slots: 'all' | number; actor: string; reason: string };

/** Takes slots of a locked workshop back: experts are free again, authors are told why. */
export async function withdrawSlots(
  transaction: Knex,
  posting: Posting,
  { workshop, slots, actor, reason }: Withdrawal,
): Promise<void> {
  const held = await lockSlotsOf(transaction, workshop.id);
  const ids = slots === 'all' ? held : held.filter((id) => id === slots);
  if (slots === 'all')
    await writeToExperts(
      transaction,
      posting,
      'table-cancelled',
      workshop,
      await expertsAt(transaction, workshop.id),
      reason,
    );
  for (const id of ids) {
    const booking = await openBooking(transaction, id);
    if (!booking) continue;
    await writeToAuthors(transaction, posting, 'slot-cancelled', workshop, booking, reason);
    await giveBack(transaction, booking, { actor, role: 'staff', note: `Termin odwołany: ${reason}` });
  }
  await markWithdrawn(transaction, ids);
}
