import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demonstrationAccounts, demonstrationPassword } from '../accounts/demonstration.ts';
import { userByEmail } from '../accounts/queries.ts';
import { type TestClient, testClient } from '../accounts/testing-client.ts';
import { openTestMailbox, type TestMailbox } from '../mail/testing-mailbox.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import { letterHolding } from './holding.ts';
import { deleteOldLetters } from './queries.ts';
import type { LetterAnswer, RelayedAnswer } from './schema.ts';

let mailbox: TestMailbox;
let web: TestWeb;
let resident: TestClient;
const residentEmail = 'mieszkanka@okolica.example';
const ambassadorEmail = 'ambasador@okolica.example';
const slug = 'halina-brzostek';
const anyone = () => testClient(web.url);
const database = () => web.services.database.write;

beforeAll(async () => {
  mailbox = await openTestMailbox();
  web = await openTestWeb({ smtpUrl: mailbox.url });
  resident = testClient(web.url);
  await resident.ask('POST', '/api/auth/sign-in', { email: residentEmail, password: demonstrationPassword });
  const account = await userByEmail(database(), ambassadorEmail);
  await database()('ambassadors').where({ slug }).update({ user_id: account?.id });
});
afterAll(async () => {
  await web.close();
  await mailbox.close();
});
let serial = 0;
beforeEach(async () => {
  letter.email = `zofia${serial++}@nowy-kleparz.example`;
  await database()('letters').delete();
  await database()('rate_limits').delete();
  await database()('ambassadors').where({ slug }).update({ status: 'active' });
});

const letter = {
  name: 'Zofia Górska',
  email: '',
  body: 'Dzień dobry,\nczy przy ul. Długiej 72 da się posadzić drzewa?',
  language: 'pl',
  website: '',
};
const path = `/api/ambassadors/${slug}/letters`;
const send = (change: object = {}, client = anyone()) => client.send('POST', path, { ...letter, ...change });
const tokenIn = (text: string) => /letters\/confirm#([\w-]+)/.exec(text)?.[1] ?? '';
const sourceTo = (to: string) => mailbox.received.filter((mail) => mail.to === to).at(-1)?.source ?? '';

describe('a letter from somebody who is not signed in', () => {
  it('waits until its sender confirms the address, then reaches the ambassador, who answers straight to the sender', async () => {
    const before = mailbox.received.length;
    const response = await send();
    expect(response.status).toBe(202);
    expect(await response.json()).toEqual({ accepted: true, confirm: true } satisfies LetterAnswer);
    const asked = await mailbox.next(letter.email);
    expect(asked).toContain('Halina Brzostek');
    expect(asked).not.toContain('Długiej');
    expect(asked).not.toContain('Zofia');
    expect(mailbox.received.length).toBe(before + 1);

    const token = tokenIn(asked);
    const relayed = await anyone().ask<RelayedAnswer>('POST', '/api/letters/confirm', { token });
    expect(relayed).toEqual({ ambassador: { slug, name: 'Halina Brzostek' } });
    const read = await mailbox.next(ambassadorEmail);
    expect(read).toContain('> czy przy ul. Długiej 72 da się posadzić drzewa?');
    expect(read).toContain('Zofia Górska');
    expect(read).not.toContain('Prosimy na nią nie odpowiadać');
    expect(sourceTo(ambassadorEmail)).toMatch(/^Reply-To: zofia\d+@nowy-kleparz\.example\r$/m);
    expect(sourceTo(ambassadorEmail)).not.toMatch(/Auto-Submitted/i);
    expect(sourceTo(letter.email)).not.toContain(ambassadorEmail);
  });

  it('confirmed twice is passed on once, and what it said is kept no longer', async () => {
    await send();
    const token = tokenIn(await mailbox.next(letter.email));
    await Promise.all([1, 2].map(() => anyone().ask('POST', '/api/letters/confirm', { token })));
    await anyone().ask('POST', '/api/letters/confirm', { token });
    await mailbox.next(ambassadorEmail);
    await expect.poll(async () => (await database()('mails')).length).toBe(0);
    const [row] = await database()('letters');
    expect(row).toMatchObject({ body: null, sender_name: '' });
    const passedOn = mailbox.received.filter(({ source }) => source.includes(`Reply-To: ${letter.email}`));
    expect(passedOn).toHaveLength(1);
  });

  it('is confirmed by its own token only', async () => {
    for (const token of ['a'.repeat(43), 'b'.repeat(20)]) {
      const response = await anyone().send('POST', '/api/letters/confirm', { token });
      expect([response.status, (await response.json()).code]).toEqual([410, 'link-spent']);
    }
    for (const token of ['', 'krótki', 5, null, 'x'.repeat(200)])
      expect((await anyone().send('POST', '/api/letters/confirm', { token })).status).toBe(400);
  });

  it('of a program that fills in what people do not see is answered alike and goes nowhere', async () => {
    const honest = await send();
    const caught = await send({ website: 'https://kup-teraz.example', email: 'robot@kup-teraz.example' });
    expect([caught.status, await caught.text()]).toEqual([honest.status, await honest.text()]);
    expect(await database()('letters').where({ sender_email: 'robot@kup-teraz.example' })).toEqual([]);
  });

  it('is refused, with the place named, when something in it is missing or cannot be', async () => {
    const wrong: [object, string][] = [
      [{ name: ' ' }, '/name'],
      [{ name: 'Jan\nBcc: wszyscy@okolica.example' }, '/name'],
      [{ email: 'nie adres' }, '/email'],
      [{ email: 'a@b.pl, c@d.pl' }, '/email'],
      [{ email: 'a@b.pl\r\nBcc: c@d.pl' }, '/email'],
      [{ body: '   ' }, '/body'],
      [{ body: 'a\u0000b' }, '/body'],
      [{ body: '\ud800' }, '/body'],
      [{ body: 'a'.repeat(4_001) }, '/body'],
      [{ language: 'de' }, '/language'],
    ];
    for (const [change, pointer] of wrong) {
      await database()('rate_limits').delete();
      const response = await send(change);
      expect([response.status, (await response.json()).path], JSON.stringify(change)).toEqual([400, pointer]);
    }
  });

  it('to nobody is not found, and to somebody who does not serve now is refused with why', async () => {
    for (const other of ['nie-ma-takiej', 'Halina-Brzostek', '%00', '..%2f'])
      expect((await anyone().send('POST', `/api/ambassadors/${other}/letters`, letter)).status, other).toBe(404);
    await database()('rate_limits').delete();
    for (const status of ['suspended', 'ended']) {
      await database()('ambassadors').where({ slug }).update({ status });
      const response = await send();
      expect([response.status, (await response.json()).code], status).toEqual([409, 'not-reachable']);
    }
    await database()('ambassadors').where({ slug }).update({ status: 'awaiting-training' });
    expect((await send()).status).toBe(202);
  });

  it('is not passed on when the ambassador has stopped meanwhile', async () => {
    await send();
    const token = tokenIn(await mailbox.next(letter.email));
    await database()('ambassadors').where({ slug }).update({ status: 'suspended' });
    const response = await anyone().send('POST', '/api/letters/confirm', { token });
    expect([response.status, (await response.json()).code]).toEqual([409, 'not-reachable']);
  });
});

describe('a letter from somebody signed in', () => {
  it('with the account’s own address is passed on at once', async () => {
    const response = await send({ email: ` ${residentEmail.toUpperCase()}`, body: 'Piszę z konta.' }, resident);
    expect(await response.json()).toEqual({ accepted: true, confirm: false });
    expect(await mailbox.next(ambassadorEmail)).toContain('> Piszę z konta.');
    expect(sourceTo(ambassadorEmail)).toMatch(/^Reply-To: mieszkanka@okolica\.example\r$/m);
  });

  it('with another address has to be confirmed there', async () => {
    const response = await send({ email: 'inna@skrzynka.example' }, resident);
    expect(await response.json()).toEqual({ accepted: true, confirm: true });
    expect(await mailbox.next('inna@skrzynka.example')).toContain('/letters/confirm#');
  });
});

describe('limits on letters', () => {
  it('hold by the sender’s address, whoever types it', async () => {
    for (let sent = 0; sent < 5; sent++) expect((await send()).status).toBe(202);
    const response = await send({ email: letter.email.toUpperCase() });
    expect([response.status, (await response.json()).limit]).toEqual([429, 'letters-sender']);
    expect((await send({ email: 'ktos@inny.example' })).status).toBe(202);
  });

  it('hold by where they are sent from', async () => {
    for (let sent = 0; sent < 20; sent++) await send({ email: `nadawca${sent}@okolica.example` });
    const response = await send({ email: 'nadawca21@okolica.example' });
    expect([response.status, (await response.json()).limit]).toEqual([429, 'letters-address']);
  });

  it('hold by the ambassador, who is not sent more than thirty a day', async () => {
    const { id } = await database()('ambassadors').where({ slug }).first('id');
    const rows = Array.from({ length: 30 }, (_, at) => ({
      ambassador: id,
      sender_name: '',
      sender_email: `n${at}@okolica.example`,
      language: 'pl',
      token_hash: `t${at}`,
      relayed_at: database().raw("now() - interval '23 hours'"),
    }));
    await database()('letters').insert(rows);
    const response = await send({ email: residentEmail }, resident);
    expect([response.status, (await response.json()).limit]).toEqual([429, 'letters-ambassador']);
    await database()('letters').update({ relayed_at: database().raw("now() - interval '25 hours'") });
    expect((await send({ email: residentEmail }, resident)).status).toBe(202);
  });
});

describe('letters that are kept', () => {
  it('are in the export of whoever wrote them, and leave with the account', async () => {
    await database()('letters').insert({
      ambassador: (await database()('ambassadors').where({ slug }).first('id')).id,
      sender_name: 'Hanna',
      sender_email: residentEmail,
      language: 'pl',
      body: 'Czeka na potwierdzenie.',
      token_hash: 'czeka',
    });
    const user = await userByEmail(database(), residentEmail);
    const [held] = await letterHolding.collect(database(), user?.id ?? '');
    expect(held).toMatchObject({ to: 'Halina Brzostek', body: 'Czeka na potwierdzenie.', relayedAt: null });
    await database().transaction((transaction) => letterHolding.erase(transaction, user?.id ?? ''));
    expect(await database()('letters')).toEqual([]);
  });

  it('leave with the ambassador for whom they wait', async () => {
    await send();
    const user = await userByEmail(database(), ambassadorEmail);
    await database().transaction((transaction) => letterHolding.erase(transaction, user?.id ?? ''));
    expect(await database()('letters')).toEqual([]);
  });

  it('go after seven days, confirmed or not', async () => {
    await send({ email: 'dawno@okolica.example' });
    await send({ email: 'wczoraj@okolica.example' });
    const age = (email: string, hours: number) =>
      database()('letters')
        .where({ sender_email: email })
        .update({ created_at: database().raw("now() - ? * interval '1 hour'", [hours]) });
    await age('dawno@okolica.example', 7 * 24 + 1);
    await age('wczoraj@okolica.example', 7 * 24 - 1);
    await deleteOldLetters(database(), '7 days');
    expect(await database()('letters').pluck('sender_email')).toEqual(['wczoraj@okolica.example']);
  });
});

it('a fictional ambassador without an account has an address that leads nowhere, and only in the demonstration', async () => {
  await database()('ambassadors').where({ slug }).update({ user_id: null });
  await send({ email: residentEmail }, resident);
  expect(await mailbox.next(`${slug}@okolica.example`)).toContain('Zofia Górska');
  await database()('ambassadors').where({ slug }).update({ demonstration: false });
  const response = await send({ email: residentEmail }, resident);
  expect([response.status, (await response.json()).code]).toEqual([409, 'not-reachable']);
  expect(demonstrationAccounts.map(({ email }) => email)).toContain(ambassadorEmail);
});
