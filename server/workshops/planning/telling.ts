import type { Knex } from 'knex';
import type { Services } from '../../services.ts';
import type { WorkshopRow } from '../queries.ts';
import { writeToAuthors, writeToExperts } from '../slots/letters.ts';
import { expertsAt, openBookings } from '../slots/queries.ts';
import { queueReminder } from '../slots/reminders.ts';

/** What people must know of: when, where and how. A corrected description is no reason to write to anybody. */
const material = ['form', 'venue_name', 'venue_address', 'online_url'] as const;

/** Mails a change to the authors who booked and to the experts, and reminds of the new time. */
export async function tellChange(
  transaction: Knex,
  services: Services,
  before: WorkshopRow,
  after: WorkshopRow,
): Promise<void> {
  const moved = before.starts_at.getTime() !== after.starts_at.getTime();
  if (!moved && material.every((field) => before[field] === after[field])) return;
  for (const booking of await openBookings(transaction, after.id)) {
    await writeToAuthors(transaction, services, 'slot-changed', after, booking);
    if (moved) await queueReminder(transaction, services.jobs, booking);
  }
  await writeToExperts(transaction, services, 'table-changed', after, await expertsAt(transaction, after.id));
}
