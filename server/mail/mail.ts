import type { Knex } from 'knex';
import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { type LetterContent, type MailKind, type MailLanguage, writeLetter } from './letter.ts';
import { deleteMail, findMail, insertMail, keepMail } from './queries.ts';

const job = 'mail';
/** With growing pauses these last for about an hour: longer than a mail server is usually away. */
const settings = { retries: 10, lostAfterS: 120 };
const patienceMs = 30_000;

type OutgoingMail = Omit<LetterContent, 'answerable' | 'unsubscribe'> & {
  to: string;
  language: MailLanguage;
  kind: MailKind;
  /** Who gets the answer, when somebody else than us wrote. */
  replyTo?: string;
  /** One click here ends mails of this sort (RFC 8058). */
  unsubscribeUrl?: string;
};

export type Mail = {
  /**
   * Queues a mail in the transaction that causes it: it goes out exactly when the transaction commits. Call `hurry`
   * after the commit, else it waits some seconds.
   */
  queue: (transaction: Knex, mail: OutgoingMail) => Promise<void>;
  hurry: () => void;
  close: () => void;
};

/**
 * Sends queued mails over SMTP; without SMTP_URL (the demonstration) it keeps them for the outbox page.
 *
 * A mail is deleted once the mail server has taken it, so a repeated job finds nothing to send. Should the process die
 * between those two, the mail goes out again with the same Message-ID, by which mail servers drop the second one.
 */
export async function startMail(
  config: Pick<Config, 'smtpUrl' | 'mailFrom'>,
  database: Knex,
  jobs: Jobs,
  log: Logger,
): Promise<Mail> {
  const transport = config.smtpUrl
    ? createTransport({ url: config.smtpUrl, connectionTimeout: patienceMs, socketTimeout: patienceMs })
    : undefined;
  const domain = /@([^>\s]+)/.exec(config.mailFrom)?.[1] ?? 'localhost';

  await jobs.handle<{ id: string }>(job, settings, async ({ id }) => {
    const mail = await findMail(database, id);
    if (!mail) return;
    if (!transport) return keepMail(database, id);
    try {
      await transport.sendMail({
        from: config.mailFrom,
        to: mail.recipient,
        messageId: `<${id}@${domain}>`,
        subject: mail.subject,
        text: mail.text_body,
        html: mail.html_body,
        ...(mail.reply_to && { replyTo: mail.reply_to }),
        headers: {
          // What a person wrote is passed on, not made by us (RFC 3834).
          ...(!mail.reply_to && { 'Auto-Submitted': 'auto-generated' }),
          'Content-Language': mail.language,
          ...(mail.unsubscribe_url && {
            'List-Unsubscribe': `<${mail.unsubscribe_url}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }),
        },
      });
    } catch (error) {
      const { responseCode, code } = error as { responseCode?: number; code?: string };
      log.warn({ mail: id, kind: mail.kind, responseCode, code }, 'mail not taken by the mail server');
      // The mail server will never take it: trying again would only annoy it.
      if (code !== 'EENVELOPE' || !responseCode || responseCode < 500) throw new Error('mail not sent');
    }
    await deleteMail(database, id);
  });

  return {
    queue: async (transaction, { to, language, kind, replyTo, unsubscribeUrl, ...content }) => {
      const id = await insertMail(transaction, {
        recipient: to,
        language,
        kind,
        replyTo: replyTo ?? null,
        unsubscribeUrl: unsubscribeUrl ?? null,
        ...writeLetter(kind, language, {
          ...content,
          answerable: replyTo !== undefined,
          ...(unsubscribeUrl && { unsubscribe: unsubscribeUrl }),
        }),
      });
      await jobs.add(transaction, job, { id });
    },
    hurry: () => jobs.hurry(job),
    close: () => transport?.close(),
  };
}
