import type { Knex } from 'knex';
import { type HappeningKind, happened } from '../../happenings/happen.ts';
import type { Services } from '../../services.ts';
import type { MeetingRow } from '../queries.ts';
import { writeTo } from '../sign-ups/letters.ts';
import { fillPlaces } from '../sign-ups/places.ts';
import { attendeesOf } from '../sign-ups/queries.ts';
import { queueReminder } from '../sign-ups/reminders.ts';

/** What people must know of: when, where and how. A corrected agenda is no reason to write to anybody. */
const material = ['form', 'venue_name', 'venue_address', 'online_url'] as const;

/** Mails a change to whoever signed up, reminds them of the new time, and gives new seats to those who wait. */
export async function tellChange(
  transaction: Knex,
  services: Services,
  before: MeetingRow,
  after: MeetingRow,
  actor: string,
): Promise<void> {
  const moved =
    before.starts_at.getTime() !== after.starts_at.getTime() || before.ends_at.getTime() !== after.ends_at.getTime();
  if (moved || material.some((field) => before[field] !== after[field])) {
    await tellNews(transaction, 'meeting-changed', after, actor);
    for (const signUp of await attendeesOf(transaction, after.id)) {
      await writeTo(transaction, services, 'meeting-changed', after, signUp);
      if (moved && signUp.status === 'going') await queueReminder(transaction, services.jobs, after, signUp);
    }
  }
  await fillPlaces(transaction, services, after);
}

export async function tellCancellation(
  transaction: Knex,
  services: Services,
  meeting: MeetingRow,
  actor: string,
): Promise<void> {
  await tellNews(transaction, 'meeting-cancelled', meeting, actor);
  for (const signUp of await attendeesOf(transaction, meeting.id))
    await writeTo(transaction, services, 'meeting-cancelled', meeting, signUp);
}

/** What of a meeting's life is news; what only its planner sees is not. */
export async function tellNews(
  transaction: Knex,
  kind: Extract<HappeningKind, `meeting-${string}`>,
  { id, title, edition }: Pick<MeetingRow, 'id' | 'title' | 'edition'>,
  actor: string,
): Promise<void> {
  await happened(transaction, { kind, about: 'meeting', subject: id, title, edition, actor });
}
