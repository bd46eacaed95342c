import type { Knex } from 'knex';
import type { Jobs } from '../../jobs/jobs.ts';
import type { MeetingRow } from '../queries.ts';
import { takesPlace } from '../stage.ts';
import { type Posting, writeTo } from './letters.ts';
import { countGoing, putInPlace, type SignUp, waitingList } from './queries.ts';
import { queueReminder } from './reminders.ts';

type Parts = Posting & { jobs: Jobs };

/**
 * Gives a sign-up a place, or one on the waiting list when there is none, with the mail that says so. The meeting must
 * be locked: this is what keeps its capacity.
 */
export async function givePlace(transaction: Knex, parts: Parts, meeting: MeetingRow, signUp: SignUp): Promise<SignUp> {
  const waits = takesPlace(meeting.form, signUp.mode) && (await freePlaces(transaction, meeting)) <= 0;
  const placed = await putInPlace(transaction, signUp.id, waits ? 'waiting' : 'going');
  await writeTo(transaction, parts, waits ? 'meeting-waiting' : 'meeting-going', meeting, placed);
  if (!waits) await queueReminder(transaction, parts.jobs, meeting, placed);
  return placed;
}

/** Moves the waiting list up as far as there are places, each with a mail. The meeting must be locked. */
export async function fillPlaces(transaction: Knex, parts: Parts, meeting: MeetingRow): Promise<number> {
  const free = await freePlaces(transaction, meeting);
  if (free <= 0) return 0;
  const next = await waitingList(transaction, meeting.id, Math.min(free, mostAtOnce));
  for (const signUp of next) {
    const placed = await putInPlace(transaction, signUp.id, 'going');
    await writeTo(transaction, parts, 'meeting-promoted', meeting, placed);
    await queueReminder(transaction, parts.jobs, meeting, placed);
  }
  return next.length;
}

const mostAtOnce = 5_000;

/** Places nobody has; endless where the capacity is not limited. */
export async function freePlaces(transaction: Knex, { id, form, capacity }: MeetingRow): Promise<number> {
  if (capacity === null) return Number.POSITIVE_INFINITY;
  return capacity - (await countGoing(transaction, id, { seatsOnly: form !== 'online' }));
}
