import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestMailbox, type TestMailbox } from '../../mail/testing-mailbox.ts';
import { openTestWeb, type TestWeb } from '../../testing-web.ts';
import type { SessionAnswer } from '../schema.ts';
import { type TestClient, testClient } from '../testing-client.ts';

let web: TestWeb;
let mailbox: TestMailbox;
beforeAll(async () => {
  mailbox = await openTestMailbox();
  web = await openTestWeb({ demonstration: false, smtpUrl: mailbox.url });
});
afterAll(async () => {
  await web.close();
  await mailbox.close();
});

const password = 'most-na-wisle-7';
const tokenIn = (mail: string) => /#([\w.-]+)/.exec(mail)?.[1] ?? 'no token in the mail';
const whoIs = async (client: TestClient) => (await client.ask<SessionAnswer>('GET', '/api/account/session')).account;

async function registered(email: string): Promise<TestClient> {
  const client = testClient(web.url);
  await client.ask('POST', '/api/auth/register', { name: 'Zofia Zwierzyniecka', email, password, language: 'pl' });
  const token = tokenIn(await mailbox.next(email));
  await client.ask('POST', '/api/auth/register/confirm', { token });
  return client;
}

describe('registering', () => {
  it('sends a mail whose link confirms the address and signs in, in the language that was chosen', async () => {
    const client = testClient(web.url);
    const email = 'olena@okolica.example';
    const body = { name: 'Олена', email, password, language: 'uk' };
    expect(await client.ask('POST', '/api/auth/register', body)).toEqual({ accepted: true });
    const mail = await mailbox.next(email);
    expect(mail).toContain('Олена');
    expect(mail).toContain('Підтверджую адресу');
    expect(mail).toContain(`${web.url}/register/confirm#`);
    expect(await whoIs(client)).toBeNull();
    const refused = await client.send('POST', '/api/auth/sign-in', { email, password });
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ code: 'email-not-verified' });
    await client.ask('POST', '/api/auth/register/confirm', { token: tokenIn(mail) });
    expect(await whoIs(client)).toMatchObject({ email, language: 'uk', roles: ['resident'] });
  });

  it('answers the same for an e-mail that has an account, and tells only its owner', async () => {
    const email = 'zajety@okolica.example';
    await registered(email);
    const stranger = testClient(web.url);
    const again = await stranger.send('POST', '/api/auth/register', {
      name: 'Kto Inny',
      email,
      password: 'inne-haslo-obcego',
      language: 'pl',
    });
    const fresh = await stranger.send('POST', '/api/auth/register', {
      name: 'Kto Inny',
      email: 'wolny@okolica.example',
      password: 'inne-haslo-obcego',
      language: 'pl',
    });
    expect(again.status).toBe(fresh.status);
    expect(await again.text()).toBe(await fresh.text());
    expect(again.headers.getSetCookie()).toEqual([]);
    expect(await mailbox.next(email)).toContain('takie konto już istnieje');
    const trying = await stranger.send('POST', '/api/auth/sign-in', { email, password: 'inne-haslo-obcego' });
    expect(trying.status).toBe(401);
  });

  it('refuses a short password, a name with control characters and an unknown field, naming the place', async () => {
    const client = testClient(web.url);
    const good = { name: 'Jan', email: 'jan@okolica.example', password, language: 'pl' };
    for (const [change, path] of [
      [{ password: 'krotkie' }, '/password'],
      [{ name: 'Jan\u0000' }, '/name'],
      [{ name: '   ' }, '/name'],
      [{ email: 'jan' }, '/email'],
      [{ language: 'de' }, '/language'],
      [{ emailVerified: true }, ''],
    ] as const) {
      const response = await client.send('POST', '/api/auth/register', { ...good, ...change });
      expect(response.status, path).toBe(400);
      expect(await response.json()).toMatchObject({ code: 'bad-body', path });
    }
  });

  it('sends the confirmation once more when asked', async () => {
    const client = testClient(web.url);
    const email = 'powtorka@okolica.example';
    await client.ask('POST', '/api/auth/register', { name: 'Powtórka', email, password, language: 'pl' });
    await mailbox.next(email);
    await client.ask('POST', '/api/auth/register/send-again', { email });
    await client.ask('POST', '/api/auth/register/confirm', { token: tokenIn(await mailbox.next(email)) });
    expect(await whoIs(client)).toMatchObject({ email });
  });
});

describe('signing in', () => {
  it('sets a cookie out of reach of scripts and of other sites, and keeps its token out of the answer', async () => {
    const email = 'ciastko@okolica.example';
    await registered(email);
    const client = testClient(web.url);
    const response = await client.send('POST', '/api/auth/sign-in', { email, password });
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^okolica\.session_token=/);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect(await response.json()).toEqual({ secondFactor: false });
    expect(await whoIs(client)).toMatchObject({ email });
  });

  it('answers alike for an unknown e-mail, a wrong password and an unconfirmed account with a wrong password', async () => {
    const client = testClient(web.url);
    await registered('znany@okolica.example');
    const answers = await Promise.all(
      ['znany@okolica.example', 'nieznany@okolica.example', 'wolny@okolica.example'].map(async (email) => {
        const response = await client.send('POST', '/api/auth/sign-in', { email, password: 'to nie jest to hasło' });
        return [response.status, await response.text()];
      }),
    );
    expect(answers[0]?.[0]).toBe(401);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('works by a link from a mail, once', async () => {
    const email = 'link@okolica.example';
    await registered(email);
    const client = testClient(web.url);
    await client.ask('POST', '/api/auth/link', { email });
    const token = tokenIn(await mailbox.next(email));
    await client.ask('POST', '/api/auth/link/sign-in', { token });
    expect(await whoIs(client)).toMatchObject({ email });
    const second = await testClient(web.url).send('POST', '/api/auth/link/sign-in', { token });
    expect(second.status).toBe(410);
    expect(await second.json()).toMatchObject({ code: 'link-spent' });
  });

  it('tells nobody but the owner of an address that it has no account', async () => {
    const client = testClient(web.url);
    const answer = await client.ask('POST', '/api/auth/link', { email: 'obcy@okolica.example', language: 'en' });
    expect(answer).toEqual({ accepted: true });
    const mail = await mailbox.next('obcy@okolica.example');
    expect(mail).toContain('there is no account with this address');
    expect(mail).toContain(`${web.url}/register`);
  });

  it('ends with signing out, at once and everywhere the cookie was', async () => {
    const client = await registered('wyjscie@okolica.example');
    const copy = testClient(web.url);
    for (const [name, value] of client.cookies) copy.cookies.set(name, value);
    await client.ask('POST', '/api/auth/sign-out');
    expect(await whoIs(client)).toBeNull();
    expect(await whoIs(copy)).toBeNull();
  });
});

describe('a forgotten password', () => {
  it('is set anew by a link from a mail, once, and ends all sessions', async () => {
    const email = 'zapomniane@okolica.example';
    const signedIn = await registered(email);
    const client = testClient(web.url);
    expect(await client.ask('POST', '/api/auth/password/forgotten', { email })).toEqual({ accepted: true });
    const token = tokenIn(await mailbox.next(email));
    await client.ask('POST', '/api/auth/password/reset', { token, newPassword: 'nowe-haslo-2026' });
    expect(await mailbox.next(email)).toContain('zostało właśnie zmienione');
    expect(await whoIs(signedIn)).toBeNull();
    expect((await client.send('POST', '/api/auth/sign-in', { email, password })).status).toBe(401);
    await client.ask('POST', '/api/auth/sign-in', { email, password: 'nowe-haslo-2026' });
    const again = await client.send('POST', '/api/auth/password/reset', { token, newPassword: 'jeszcze-inne-1' });
    expect(again.status).toBe(410);
  });

  it('is answered alike for an unknown e-mail, to which nothing is sent', async () => {
    const client = testClient(web.url);
    const email = 'nikt@okolica.example';
    expect(await client.ask('POST', '/api/auth/password/forgotten', { email })).toEqual({ accepted: true });
    await web.services.jobs.hurry('mail');
    await new Promise((done) => setTimeout(done, 300));
    expect(mailbox.received.filter(({ to }) => to === email)).toEqual([]);
  });
});

describe('a token of a mail', () => {
  it('that is made up is refused, whatever it holds', async () => {
    const client = testClient(web.url);
    for (const token of ['abc', 'a.b.c', 'x'.repeat(1_500)])
      for (const path of ['/api/auth/register/confirm', '/api/auth/link/sign-in']) {
        const response = await client.send('POST', path, { token });
        expect(response.status, `${path} ${token.slice(0, 9)}`).toBe(410);
      }
    const strange = await client.send('POST', '/api/auth/link/sign-in', { token: 'a&callbackURL=https://zly.example' });
    expect(strange.status).toBe(400);
  });

  it('is stored only as a hash', async () => {
    const email = 'skrot@okolica.example';
    await registered(email);
    await testClient(web.url).ask('POST', '/api/auth/link', { email });
    const token = tokenIn(await mailbox.next(email));
    const { rows } = await web.services.database.write.raw(
      'select count(*) as found from verifications where position(? in identifier || value) > 0',
      [token],
    );
    expect(rows[0].found).toBe(0);
  });
});
