import type { Knex } from 'knex';
import type { Jobs } from '../../jobs/jobs.ts';
import { readWorkshop } from '../queries.ts';
import { type Posting, writeToAuthors } from './letters.ts';
import { type Booking, markReminded } from './queries.ts';

const job = 'slot-reminder';
const settings = { retries: 5, lostAfterS: 120 };
const dayMs = 24 * 3_600_000;

/** Queues the reminder of a booking for a day before; nothing for a slot that begins sooner. */
export async function queueReminder(
  transaction: Knex,
  jobs: Jobs,
  { id, starts_at }: Pick<Booking, 'id' | 'starts_at'>,
): Promise<void> {
  const at = new Date(starts_at.getTime() - dayMs);
  if (at > new Date()) await jobs.add(transaction, job, { booking: id, startsAt: starts_at.toISOString() }, { at });
}

/** Says how reminders are sent. A slot that was moved has queued new ones: those of the old time find that out. */
export async function handleSlotReminders(database: Knex, jobs: Jobs, posting: Posting): Promise<void> {
  await jobs.handle<{ booking: number; startsAt: string }>(job, settings, async ({ booking, startsAt }) => {
    await database.transaction((transaction) => remindOfSlot(transaction, posting, booking, new Date(startsAt)));
    posting.mail.hurry();
  });
}

/** Writes once to the authors of a booking that still stands. */
export async function remindOfSlot(transaction: Knex, posting: Posting, id: number, startsAt: Date): Promise<void> {
  const booking = await markReminded(transaction, id, startsAt);
  if (!booking) return;
  const workshop = await readWorkshop(transaction, booking.workshop);
  if (workshop?.status === 'planned') await writeToAuthors(transaction, posting, 'slot-reminder', workshop, booking);
}
