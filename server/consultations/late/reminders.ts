import { parseDate, parseTime, toCalendarDateTime, toZoned } from '@internationalized/date';
import type { Knex } from 'knex';
import { warsaw } from '../../meetings/warsaw-time.ts';
import { lockProposal } from '../../proposals/queries.ts';
import type { Services } from '../../services.ts';
import { sayDay } from '../days.ts';
import { type ConsultationRow, lockConsultation, readConsultation } from '../queries.ts';
import { tellExperts } from '../telling.ts';
import { markReminded, remindable } from './queries.ts';

export const reminderJob = 'consultation-late';
const settings = { retries: 5, lostAfterS: 120 };
const everyMs = 7 * 24 * 3_600_000;
const morning = parseTime('08:00');

type Reminder = { consultation: number; due: string };

/** Queues the reminder for the morning after the last day. */
export async function queueReminder(
  transaction: Knex,
  { jobs }: Pick<Services, 'jobs'>,
  { id, due }: Pick<ConsultationRow, 'id' | 'due'>,
): Promise<void> {
  if (due === null) return;
  const at = toZoned(toCalendarDateTime(parseDate(due).add({ days: 1 }), morning), warsaw).toDate();
  await jobs.add(transaction, reminderJob, { consultation: id, due } satisfies Reminder, { at });
}

type Parts = Pick<Services, 'mail' | 'site' | 'jobs'>;

/**
 * Says how experts are reminded of what is late: once a week until it is answered. The next reminder is queued with the
 * one before it; one of a last day that was changed finds that out and ends.
 */
export async function handleLateReminders(database: Knex, parts: Parts): Promise<void> {
  await parts.jobs.handle<Reminder>(reminderJob, settings, async ({ consultation, due }) => {
    await database.transaction((transaction) => remind(transaction, parts, consultation, due));
    parts.mail.hurry();
  });
}

async function remind(transaction: Knex, parts: Parts, id: number, due: string): Promise<void> {
  const seen = await readConsultation(transaction, id);
  const proposal = seen && (await lockProposal(transaction, seen.proposal));
  const consultation = seen && (await lockConsultation(transaction, id));
  if (!proposal || !consultation || !(await remindable(transaction, id, due))) return;
  await markReminded(transaction, id);
  await tellExperts(transaction, parts, 'consultation-late', consultation, proposal, {
    values: (language) => ({ due: sayDay(due, language) }),
  });
  const at = new Date(Date.now() + everyMs);
  await parts.jobs.add(transaction, reminderJob, { consultation: id, due } satisfies Reminder, { at });
}
