import type { Knex } from 'knex';
import type { MailKind } from '../../mail/letter.ts';
import { sayWhen } from '../../meetings/warsaw-time.ts';
import { authorsOf } from '../../proposals/queries.ts';
import type { Services } from '../../services.ts';
import type { WorkshopRow } from '../queries.ts';
import type { Booking, Expert } from './queries.ts';

export type Posting = Pick<Services, 'mail' | 'site'>;
type SlotMail = Extract<MailKind, `slot-${string}`>;
type TableMail = Extract<MailKind, `table-${string}`>;

const online = { pl: 'on-line', en: 'online', uk: 'онлайн' };

/** Queues a mail about a booked slot to every author of the proposal. */
export async function writeToAuthors(
  transaction: Knex,
  { mail, site }: Posting,
  kind: SlotMail,
  workshop: WorkshopRow,
  booking: Booking,
  reason?: string,
): Promise<void> {
  for (const { email, name, language } of await authorsOf(transaction, booking.proposal))
    await mail.queue(transaction, {
      to: email,
      name,
      language,
      kind,
      link: `${site.origin()}/workshops/${workshop.id}`,
      values: {
        title: workshop.title,
        proposal: booking.title,
        when: sayWhen(booking.starts_at, booking.ends_at, language),
        where: sayWhere(workshop, online[language]),
        table: booking.place_name,
      },
      ...(reason && { quoted: reason }),
    });
}

/** Queues a mail about the whole workshop to those who sit at its tables. */
export async function writeToExperts(
  transaction: Knex,
  { mail, site }: Posting,
  kind: TableMail,
  workshop: WorkshopRow,
  experts: Expert[],
  reason?: string,
): Promise<void> {
  for (const { email, name, language } of experts)
    await mail.queue(transaction, {
      to: email,
      name,
      language,
      kind,
      link: `${site.origin()}/workshops/${workshop.id}`,
      values: {
        title: workshop.title,
        when: sayWhen(workshop.starts_at, workshop.ends_at, language),
        where: sayWhere(workshop, online[language]),
      },
      ...(reason && { quoted: reason }),
    });
}

function sayWhere({ form, venue_name, venue_address, online_url }: WorkshopRow, onLine: string): string {
  const venue = [venue_name, venue_address].filter(Boolean).join(', ');
  const link = [onLine, online_url].filter(Boolean).join(': ');
  return form === 'online' ? link : form === 'hybrid' ? `${venue} / ${link}` : venue;
}
