import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestMailbox, type TestMailbox } from '../mail/testing-mailbox.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import { type TestClient, testClient } from './testing-client.ts';

let mailbox: TestMailbox;
let web: TestWeb;
beforeAll(async () => {
  mailbox = await openTestMailbox();
  web = await openTestWeb({ smtpUrl: mailbox.url });
});
afterAll(async () => {
  await web.close();
  await mailbox.close();
});
beforeEach(async () => {
  await web.services.database.write('rate_limits').delete();
});

const password = 'dlugie-haslo-2026';
const tokenIn = (mail: string, page: string) => new RegExp(`${page}#([\\w.-]+)`).exec(mail)?.[1] ?? '';
const anyone = () => testClient(web.url);

async function registered(email: string): Promise<TestClient> {
  const client = anyone();
  await client.ask('POST', '/api/auth/register', { name: 'Maria Zmienna', email, password, language: 'pl' });
  const token = tokenIn(await mailbox.next(email), '/register/confirm');
  await client.ask('POST', '/api/auth/register/confirm', { token });
  return client;
}
const change = (client: TestClient, email: string, typed: { password?: string } = { password }) =>
  client.send('POST', '/api/account/email', { email, ...typed });
const confirm = (token: string, client = anyone()) => client.send('POST', '/api/account/email/confirm', { token });
const emailOf = async (client: TestClient) => (await client.ask<{ email: string }>('GET', '/api/account')).email;

describe('changing the e-mail of an account', () => {
  it('takes effect once it is confirmed at the new address, and the old one is told', async () => {
    const [old, fresh] = ['stary@zmiana.example', 'nowy@zmiana.example'];
    const client = await registered(old);
    expect((await change(client, ' Nowy@Zmiana.example')).status).toBe(200);
    expect(await mailbox.next(old)).toContain(fresh);
    expect(await emailOf(client)).toBe(old);
    const token = tokenIn(await mailbox.next(fresh), '/account/email');
    expect((await confirm(token)).status).toBe(200);
    expect(await emailOf(client)).toBe(fresh);
    expect((await anyone().send('POST', '/api/auth/sign-in', { email: fresh, password })).status).toBe(200);
    expect((await anyone().send('POST', '/api/auth/sign-in', { email: old, password })).status).toBe(401);
    expect((await confirm(token)).status).toBe(410);
  });

  it('asks for the password, and for another address', async () => {
    const client = await registered('haslo@zmiana.example');
    for (const [email, typed, status, code] of [
      ['inny@zmiana.example', { password: 'nie-to-haslo' }, 403, 'wrong-password'],
      ['inny@zmiana.example', {}, 403, 'wrong-password'],
      ['haslo@zmiana.example', { password }, 409, 'same-email'],
      ['nie adres', { password }, 400, 'bad-body'],
    ] as const) {
      const response = await change(client, email, typed);
      expect([response.status, (await response.json()).code]).toEqual([status, code]);
    }
    expect((await change(anyone(), 'inny@zmiana.example')).status).toBe(401);
  });

  it('to an address that has an account is answered alike, and nothing comes of it', async () => {
    const client = await registered('ja@zmiana.example');
    await registered('zajety@zmiana.example');
    const links = () => mailbox.received.filter(({ source }) => source.includes('/account/email#')).length;
    const before = links();
    const response = await change(client, 'zajety@zmiana.example');
    expect([response.status, await response.json()]).toEqual([200, { accepted: true }]);
    await mailbox.next('ja@zmiana.example');
    expect(links()).toBe(before);
  });

  it('to an address that somebody else took meanwhile is refused', async () => {
    const [first, second] = [await registered('a@zmiana.example'), await registered('b@zmiana.example')];
    const wanted = 'upragniony@zmiana.example';
    await change(first, wanted);
    await change(second, wanted);
    const mails = [await mailbox.next(wanted), await mailbox.next(wanted)];
    const statuses: number[] = [];
    for (const mail of mails) statuses.push((await confirm(tokenIn(mail, '/account/email'))).status);
    expect(statuses).toEqual([200, 410]);
  });

  it('is confirmed by the token of the mail only', async () => {
    for (const token of ['abc', 'a.b.c', 'eyJhbGciOiJub25lIn0.eyJlbWFpbCI6ImFAYi5wbCJ9.'])
      expect((await confirm(token)).status, token).toBe(410);
    expect((await confirm('')).status).toBe(400);
  });
});
