import type { Knex } from 'knex';
import { holdersOf, userById } from '../accounts/queries.ts';
import type { Services } from '../services.ts';
import type { MailKind } from './letter.ts';

type Post = Pick<Services, 'mail' | 'site'>;
type Message = {
  /** Page that the mail leads to, from `/`. */
  page: string;
  values?: Record<string, string>;
  /** What a person wrote. */
  note?: string | null | undefined;
};

/** Writes to one account in its language, in the transaction that gives the reason. An erased account gets nothing. */
export async function tell(
  transaction: Knex,
  { mail, site }: Post,
  userId: string | null,
  kind: MailKind,
  { page, values, note }: Message,
): Promise<void> {
  const user = userId ? await userById(transaction, userId) : undefined;
  if (!user) return;
  const { email: to, name, language } = user;
  const link = `${site.origin()}${page}`;
  await mail.queue(transaction, {
    to,
    name,
    language,
    kind,
    link,
    ...(values && { values }),
    ...(note && { quoted: note }),
  });
}

/** Writes to everybody who decides, each in their own language. */
export async function tellStaff(transaction: Knex, post: Post, kind: MailKind, message: Message): Promise<void> {
  for (const { id } of await holdersOf(transaction, 'staff')) await tell(transaction, post, id, kind, message);
}
