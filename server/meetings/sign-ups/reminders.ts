import type { Knex } from 'knex';
import type { Jobs } from '../../jobs/jobs.ts';
import { lockMeeting, type MeetingRow } from '../queries.ts';
import { type Posting, writeTo } from './letters.ts';
import { changeSignUp, findSignUp, type SignUp } from './queries.ts';

const job = 'meeting-reminder';
const settings = { retries: 5, lostAfterS: 120 };
const dayMs = 24 * 3_600_000;

/** Queues the reminder of a sign-up for a day before; nothing for a meeting that begins sooner. */
export async function queueReminder(
  transaction: Knex,
  jobs: Jobs,
  meeting: Pick<MeetingRow, 'starts_at'>,
  signUp: Pick<SignUp, 'id'>,
): Promise<void> {
  const at = new Date(meeting.starts_at.getTime() - dayMs);
  if (at > new Date())
    await jobs.add(transaction, job, { signUp: signUp.id, startsAt: meeting.starts_at.toISOString() }, { at });
}

/** Says how reminders are sent. A meeting that was moved has queued new ones: those of the old time find that out. */
export async function handleReminders(database: Knex, jobs: Jobs, posting: Posting): Promise<void> {
  await jobs.handle<{ signUp: string; startsAt: string }>(job, settings, async ({ signUp: id, startsAt }) => {
    await database.transaction((transaction) => remind(transaction, posting, id, new Date(startsAt)));
    posting.mail.hurry();
  });
}

async function remind(transaction: Knex, posting: Posting, id: string, startsAt: Date): Promise<void> {
  const found = await findSignUp(transaction, id);
  if (!found) return;
  // The meeting first, as everywhere: two locks in two orders would wait for each other.
  const meeting = await lockMeeting(transaction, found.meeting);
  const signUp = await findSignUp(transaction, id);
  if (!meeting || !signUp || meeting.status !== 'planned' || meeting.starts_at.getTime() !== startsAt.getTime()) return;
  if (signUp.status !== 'going' || signUp.reminded_of?.getTime() === startsAt.getTime()) return;
  await changeSignUp(transaction, id, { reminded_of: startsAt });
  await writeTo(transaction, posting, 'meeting-reminder', meeting, signUp);
}
