import type { Knex } from 'knex';
import type { MailKind } from '../../mail/letter.ts';
import type { Services } from '../../services.ts';
import type { MeetingRow } from '../queries.ts';
import { sayWhen } from '../warsaw-time.ts';
import type { SignUp } from './queries.ts';
import { signUpToken } from './token.ts';

export type Posting = Pick<Services, 'mail' | 'site'> & { accounts: Pick<Services['accounts'], 'secret'> };
type MeetingMail = Extract<MailKind, `meeting-${string}`>;

const online = { pl: 'on-line', en: 'online', uk: 'онлайн' };

/** Queues a mail about a meeting to somebody who signed up for it; its link opens their sign-up. */
export async function writeTo(
  transaction: Knex,
  { mail, site, accounts }: Posting,
  kind: MeetingMail,
  meeting: MeetingRow,
  signUp: Pick<SignUp, 'id' | 'name' | 'email' | 'language'>,
): Promise<void> {
  const { language } = signUp;
  const token = signUpToken(signUp.id, accounts.secret);
  const page = kind === 'meeting-confirm' ? 'confirm' : 'sign-up';
  await mail.queue(transaction, {
    to: signUp.email,
    name: signUp.name,
    language,
    kind,
    link: `${site.origin()}/meetings/${page}#${token}`,
    values: {
      title: meeting.title,
      when: sayWhen(meeting.starts_at, meeting.ends_at, language),
      where: sayWhere(meeting, online[language]),
    },
    ...(kind === 'meeting-cancelled' && meeting.cancellation_reason && { quoted: meeting.cancellation_reason }),
  });
}

function sayWhere({ form, venue_name, venue_address }: MeetingRow, onLine: string): string {
  const venue = [venue_name, venue_address].filter(Boolean).join(', ');
  return form === 'online' ? onLine : form === 'hybrid' ? `${venue} / ${onLine}` : venue;
}
