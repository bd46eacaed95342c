import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWeb, type TestWeb } from '../../testing-web.ts';
import { demonstrationAccounts, demonstrationPassword } from '../demonstration.ts';
import type { EnrolmentAnswer, SessionAnswer } from '../schema.ts';
import { codeFor, type TestClient, testClient } from '../testing-client.ts';
import { openTestSignOn, type TestSignOn } from './testing-sign-on.ts';

const clientId = 'okolica';
let web: TestWeb;
let signOn: TestSignOn;
beforeAll(async () => {
  signOn = await openTestSignOn(clientId);
  const oidc = { issuer: signOn.issuer, clientId, clientSecret: 'tajne', name: 'Konto miejskie' };
  web = await openTestWeb({ oidc });
});
afterAll(async () => {
  await web.close();
  await signOn.close();
});

const whoIs = async (client: TestClient) => (await client.ask<SessionAnswer>('GET', '/api/account/session')).account;

/** Goes the browser's way: to the sign-on, through it, and back. Gives the page one ends on. */
async function through(client: TestClient): Promise<string> {
  const { url } = await client.ask<{ url: string }>('POST', '/api/auth/sign-on');
  const there = await fetch(url, { redirect: 'manual' });
  const back = new URL(there.headers.get('location') ?? '');
  const response = await client.send('GET', `${back.pathname}${back.search}`, undefined, {
    'Sec-Fetch-Site': 'cross-site',
  });
  expect(response.status).toBe(302);
  return new URL(response.headers.get('location') ?? '').pathname;
}

describe('the city’s sign-on', () => {
  it('is named where one signs in', async () => {
    const session = await testClient(web.url).ask<SessionAnswer>('GET', '/api/account/session');
    expect(session.signOn).toBe('Konto miejskie');
  });

  it('signs a new person in with a confirmed e-mail, by code with PKCE and a nonce', async () => {
    signOn.person = { sub: 'nowa', email: 'nowa@okolica.example', email_verified: true, name: 'Nowa Osoba' };
    const client = testClient(web.url);
    const { url } = await client.ask<{ url: string }>('POST', '/api/auth/sign-on');
    const asked = new URL(url).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(asked.get('state')).toBeTruthy();
    expect(asked.get('redirect_uri')).toBe(`${web.url}/api/auth/callback/city`);
    expect(await through(client)).toBe('/account');
    expect(signOn.exchanges.at(-1)?.get('code_verifier')).toBeTruthy();
    expect(await whoIs(client)).toMatchObject({
      email: 'nowa@okolica.example',
      name: 'Nowa Osoba',
      roles: ['resident'],
    });
    const stored = await web.services.database.write('sign_in_methods').where({ provider_id: 'city' });
    expect(stored).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toMatch(/"access_token":"x"/);
  });

  it('finds the same person again by the subject, and joins a confirmed account of the same e-mail', async () => {
    const [, ambassador] = demonstrationAccounts;
    const email = ambassador?.email ?? '';
    signOn.person = { sub: 'amb', email, email_verified: true, name: 'Ktoś z urzędu' };
    const client = testClient(web.url);
    expect(await through(client)).toBe('/account');
    expect(await whoIs(client)).toMatchObject({ email, roles: ['resident', 'ambassador'] });
  });

  it('does not take over an account with an e-mail that the sign-on has not confirmed', async () => {
    const email = demonstrationAccounts[0]?.email ?? '';
    signOn.person = { sub: 'oszust', email, email_verified: false, name: 'Oszust' };
    const client = testClient(web.url);
    expect(await through(client)).toBe('/sign-in/refused');
    expect(await whoIs(client)).toBeNull();
  });

  it('asks for the second factor of whoever has one', async () => {
    const email = demonstrationAccounts.find(({ role }) => role === 'expert')?.email ?? '';
    const owner = testClient(web.url);
    await owner.ask('POST', '/api/auth/sign-in', { email, password: demonstrationPassword });
    const body = { password: demonstrationPassword };
    const { secret } = await owner.ask<EnrolmentAnswer>('POST', '/api/account/second-factor', body);
    await owner.ask('POST', '/api/auth/second-factor/code', { code: codeFor(secret) });

    signOn.person = { sub: 'ekspertka', email, email_verified: true, name: 'Eryka' };
    const client = testClient(web.url);
    expect(await through(client)).toBe('/sign-in/second-factor');
    expect(await whoIs(client)).toBeNull();
    await client.ask('POST', '/api/auth/second-factor/code', { code: codeFor(secret) });
    expect(await whoIs(client)).toMatchObject({ email });
  });

  it('ends on a page that says so when its answer is made up, belongs to another browser or is refused', async () => {
    const client = testClient(web.url);
    const { url } = await client.ask<{ url: string }>('POST', '/api/auth/sign-on');
    const back = new URL((await fetch(url, { redirect: 'manual' })).headers.get('location') ?? '');
    for (const [someone, search] of [
      [client, '?code=x&state=y'],
      [client, '?error=access_denied&state=y'],
      [client, ''],
      [testClient(web.url), back.search],
    ] as const) {
      const response = await someone.send('GET', `/api/auth/callback/city${search}`);
      expect(response.status, search).toBe(302);
      expect(response.headers.get('location'), search).toBe(`${web.url}/sign-in/refused`);
      expect(await whoIs(someone), search).toBeNull();
    }
  });
});

describe('without a sign-on configured', () => {
  it('there is none to begin', async () => {
    const plain = await openTestWeb({}, web.services.database);
    const response = await testClient(plain.url).send('POST', '/api/auth/sign-on', {});
    expect([response.status, (await response.json()).code]).toEqual([404, 'no-sign-on']);
    await plain.close();
  });
});

describe('under https', () => {
  it('cookies carry the __Host- prefix and Secure, and Host headers of others change no link', async () => {
    const publicUrl = 'https://okolica.example';
    const secure = await openTestWeb({ publicUrl }, web.services.database);
    // Through a proxy that ends TLS: the address here is another than the public one.
    const response = await fetch(`http://127.0.0.1:${secure.port}/api/auth/sign-in`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: publicUrl, 'Sec-Fetch-Site': 'same-origin' },
      body: JSON.stringify({ email: demonstrationAccounts[0]?.email, password: demonstrationPassword }),
    });
    expect(response.status).toBe(200);
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-okolica\.session_token=/);
    expect(cookie).toMatch(/; Secure/i);
    expect(cookie).toMatch(/Path=\//);
    expect(cookie).not.toMatch(/Domain=/i);
    expect(response.headers.get('strict-transport-security')).toBeTruthy();
    const session = await fetch(`http://127.0.0.1:${secure.port}/api/account/session`, {
      headers: { Cookie: cookie.split(';', 1)[0] ?? '' },
    });
    expect(await session.json()).toMatchObject({ account: { email: demonstrationAccounts[0]?.email } });
    await secure.close();
  });
});
