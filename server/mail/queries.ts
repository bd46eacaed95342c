import type { Knex } from 'knex';
import type { Letter } from './letter.ts';

export type NewMail = Letter & {
  recipient: string;
  language: string;
  kind: string;
  replyTo: string | null;
  unsubscribeUrl: string | null;
};
export type StoredMail = {
  id: string;
  recipient: string;
  language: string;
  kind: string;
  subject: string;
  text_body: string;
  html_body: string;
  reply_to: string | null;
  unsubscribe_url: string | null;
  created_at: Date;
};

export async function insertMail(transaction: Knex, mail: NewMail): Promise<string> {
  const [row] = await transaction('mails').insert(
    {
      recipient: mail.recipient,
      language: mail.language,
      kind: mail.kind,
      subject: mail.subject,
      text_body: mail.text,
      html_body: mail.html,
      reply_to: mail.replyTo,
      unsubscribe_url: mail.unsubscribeUrl,
    },
    ['id'],
  );
  return row.id;
}

export async function findMail(database: Knex, id: string): Promise<StoredMail | undefined> {
  return database('mails').where({ id }).whereNull('kept_at').first();
}

export async function deleteMail(database: Knex, id: string): Promise<void> {
  await database('mails').where({ id }).delete();
}

/** The demonstration sends nothing: a mail that would have gone out is marked instead. */
export async function keepMail(database: Knex, id: string): Promise<void> {
  await database('mails').where({ id }).update({ kept_at: database.fn.now() });
}

/** Newest first. */
export async function keptMails(database: Knex, most: number): Promise<StoredMail[]> {
  return database('mails').whereNotNull('kept_at').orderBy('created_at', 'desc').limit(most);
}

export async function mailsTo(database: Knex, recipient: string): Promise<StoredMail[]> {
  return database('mails').where({ recipient }).orderBy('created_at');
}

export async function deleteMailsTo(transaction: Knex, recipient: string): Promise<void> {
  await transaction('mails').where({ recipient }).delete();
}

/** Mails that could not be sent for long, and the outbox's old ones; gives how many. */
export async function deleteOldMails(transaction: Knex, kept: string): Promise<number> {
  return transaction('mails').whereRaw('created_at < now() - ?::interval', [kept]).delete();
}
