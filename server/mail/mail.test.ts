import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { openTestDatabase } from '../database/testing.ts';
import { type Jobs, startJobs } from '../jobs/jobs.ts';
import { writeLetter } from './letter.ts';
import { type Mail, startMail } from './mail.ts';
import { openTestMailbox, type TestMailbox } from './testing-mailbox.ts';

const log = pino({ level: 'silent' });
const letter = {
  name: 'Jan',
  language: 'pl',
  kind: 'sign-in-link',
  link: 'http://127.0.0.1/sign-in/link#abc',
} as const;

let database: Database;
let mailbox: TestMailbox;
let jobs: Jobs;
let mail: Mail;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  mailbox = await openTestMailbox();
  await begin(mailbox.url);
});
afterEach(async () => {
  await end();
  await mailbox.close();
});

async function begin(smtpUrl: string | undefined): Promise<void> {
  jobs = await startJobs(database.write, log);
  mail = await startMail({ smtpUrl, mailFrom: 'Okolica <okolica@okolica.example>' }, database.write, jobs, log);
}
async function end(): Promise<void> {
  await jobs.close();
  mail.close();
}
const left = async () => (await database.write('mails').whereNull('kept_at')).length;

describe('a queued mail', () => {
  it('goes out once its transaction commits, in text and HTML that say the same, and is not kept', async () => {
    const to = 'jan@okolica.example';
    await database.write.transaction((transaction) => mail.queue(transaction, { ...letter, to }));
    mail.hurry();
    expect(await mailbox.next(to)).toContain(letter.link);
    const source = mailbox.received[0]?.source ?? '';
    expect(source).toMatch(/From: Okolica <okolica@okolica\.example>/);
    expect(source).toMatch(/text\/html/);
    expect(source).toMatch(/Auto-Submitted: auto-generated/i);
    await expect.poll(left).toBe(0);
  });

  it('never goes out when its transaction is rolled back', async () => {
    const to = 'cofniete@okolica.example';
    await expect(
      database.write.transaction(async (transaction) => {
        await mail.queue(transaction, { ...letter, to });
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    mail.hurry();
    await new Promise((done) => setTimeout(done, 300));
    expect(mailbox.received).toEqual([]);
    expect(await left()).toBe(0);
  });

  it('goes out once although the process that queued it ended before sending', async () => {
    const to = 'przerwa@okolica.example';
    await end();
    const queueing = await startJobs(database.write, log);
    // A process that queues and dies before its worker looks: the job is there, nobody has taken it.
    await queueing.close();
    const afterwards = await startJobs(database.write, log);
    const mute: Jobs = { ...afterwards, handle: async () => {} };
    const dying = await startMail({ smtpUrl: mailbox.url, mailFrom: 'o@okolica.example' }, database.write, mute, log);
    await database.write.transaction((transaction) => dying.queue(transaction, { ...letter, to }));
    await afterwards.close();
    expect(mailbox.received).toEqual([]);

    await begin(mailbox.url);
    mail.hurry();
    await mailbox.next(to);
    await expect.poll(left).toBe(0);
    mail.hurry();
    await new Promise((done) => setTimeout(done, 500));
    expect(mailbox.received.filter((received) => received.to === to)).toHaveLength(1);
  });

  it('is tried again when the mail server puts it off, with the same Message-ID', async () => {
    const to = 'pozniej@okolica.example';
    mailbox.putOff(1);
    await database.write.transaction((transaction) => mail.queue(transaction, { ...letter, to }));
    mail.hurry();
    await mailbox.next(to);
    expect(mailbox.received).toHaveLength(1);
    expect(mailbox.received[0]?.source).toMatch(/Message-ID: <[0-9a-f-]{36}@okolica\.example>/i);
  }, 30_000);

  it('stays on this machine in the demonstration, for the outbox', async () => {
    await end();
    await begin(undefined);
    const to = 'pokaz@okolica.example';
    await database.write.transaction((transaction) => mail.queue(transaction, { ...letter, to }));
    mail.hurry();
    await expect
      .poll(async () => (await database.write('mails').where({ recipient: to }).whereNotNull('kept_at')).length)
      .toBe(1);
    expect(mailbox.received).toEqual([]);
  });
});

describe('a letter', () => {
  it('greets by a name on one line and escapes it in HTML', () => {
    const { text, html } = writeLetter('verify-email', 'en', {
      name: 'Eve\r\nBcc: <b>x</b>',
      link: 'https://okolica.example/a?b=1&c=2',
    });
    expect(text).toContain('Hello Eve Bcc: <b>x</b>,');
    expect(html).toContain('Hello Eve Bcc: &lt;b&gt;x&lt;/b&gt;,');
    expect(html).toContain('href="https://okolica.example/a?b=1&amp;c=2"');
    expect(html).not.toContain('<b>x');
  });

  it('of every kind has a subject and a body in Polish, English and Ukrainian', async () => {
    const { default: pl } = await import('./words/pl.json', { with: { type: 'json' } });
    for (const language of ['pl', 'en', 'uk'] as const)
      for (const kind of Object.keys(pl).filter((key) => key !== 'common')) {
        const { subject, text, html } = writeLetter(kind as 'verify-email', language, {
          name: '',
          link: 'https://okolica.example',
          values: new Proxy({}, { get: () => 'Kazimierz' }),
        });
        expect(subject.length, `${language} ${kind}`).toBeGreaterThan(5);
        expect(text.length, `${language} ${kind}`).toBeGreaterThan(150);
        expect(html, `${language} ${kind}`).toContain(`lang="${language}"`);
        expect(`${text}${html}`, `${language} ${kind}`).not.toMatch(/undefined|\{\w+\}/);
      }
  });

  it('of every kind is sent by something', async () => {
    const { default: pl } = await import('./words/pl.json', { with: { type: 'json' } });
    const server = fileURLToPath(new URL('..', import.meta.url));
    let code = '';
    for await (const path of glob('**/*.ts', { cwd: server, exclude: (name) => String(name).endsWith('.test.ts') }))
      code += await readFile(join(server, path), 'utf8');
    const kinds = Object.keys(pl).filter((key) => key !== 'common');
    expect(kinds.filter((kind) => !code.includes(`'${kind}'`))).toEqual([]);
  });

  it('sets apart what a person wrote, line by line, and takes nothing of it for markup', () => {
    const { text, html } = writeLetter('password-changed', 'pl', {
      name: '',
      link: 'https://okolica.example',
      quoted: 'Dzień dobry,\r\n<script>alert(1)</script>',
    });
    expect(text).toContain('> Dzień dobry,\n> <script>');
    expect(html).toContain('Dzień dobry,<br>&lt;script&gt;alert(1)&lt;/script&gt;</blockquote>');
  });
});
