import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../app.ts';
import type { ActsAnswer } from '../audit/schema.ts';
import { openTestMailbox, type TestMailbox } from '../mail/testing-mailbox.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import { demonstrationAccounts, demonstrationPassword, prepareDemonstrationAccounts } from './demonstration.ts';
import type { EnrolmentAnswer, SessionAnswer } from './schema.ts';
import { codeFor, type TestClient, testClient } from './testing-client.ts';

let web: TestWeb;
let mailbox: TestMailbox;
beforeAll(async () => {
  mailbox = await openTestMailbox();
  web = await openTestWeb({ demonstration: false, smtpUrl: mailbox.url, secondFactorRequired: true });
  const { services } = web;
  await prepareDemonstrationAccounts({ ...services, config: { ...services.config, demonstration: true } });
});
afterAll(async () => {
  await web.close();
  await mailbox.close();
});

const password = demonstrationPassword;
const emailOf = (role: string) => demonstrationAccounts.find((account) => account.role === role)?.email ?? '';
const whoIs = async (client: TestClient) => (await client.ask<SessionAnswer>('GET', '/api/account/session')).account;

async function signedIn(role: string): Promise<TestClient> {
  const client = testClient(web.url);
  await client.ask('POST', '/api/auth/sign-in', { email: emailOf(role), password });
  return client;
}

describe('staff and administrators in production', () => {
  it('sign in without a second factor, and then get only what setting it needs', async () => {
    const client = await signedIn('administrator');
    expect(await whoIs(client)).toMatchObject({ enrolmentPending: true });
    for (const { method, path, who, endpoint } of routes) {
      if (who === 'anyone' || endpoint.duringEnrolment) continue;
      if (who !== 'signed-in' && !who.includes('administrator')) continue;
      const response = await client.send(method, path.replaceAll(/:\w+/g, 'nie-ma'), method === 'GET' ? undefined : {});
      expect(response.status, `${method} ${path}`).toBe(403);
      expect(await response.json(), `${method} ${path}`).toMatchObject({ code: 'second-factor-missing' });
    }
    expect((await client.send('GET', '/api/account')).status).toBe(200);
  });

  it('of other roles need none', async () => {
    const client = await signedIn('ambassador');
    expect(await whoIs(client)).toMatchObject({ enrolmentPending: false });
    expect((await client.send('PATCH', '/api/account', { language: 'pl' })).status).toBe(204);
  });

  it('set it with a code, are asked for it at every way to sign in, and get everything then', async () => {
    const client = await signedIn('administrator');
    const wrong = await client.send('POST', '/api/account/second-factor', { password: 'nie to haslo' });
    expect([wrong.status, (await wrong.json()).code]).toEqual([403, 'wrong-password']);
    const enrolment = await client.ask<EnrolmentAnswer>('POST', '/api/account/second-factor', { password });
    expect(enrolment.uri).toMatch(/^otpauth:\/\/totp\/Okolica/);
    expect(enrolment.backupCodes.length).toBeGreaterThanOrEqual(8);
    expect(await whoIs(client)).toMatchObject({ secondFactor: false });
    const mistaken = await client.send('POST', '/api/auth/second-factor/code', { code: '000000' });
    expect(mistaken.status).toBe(401);
    await client.ask('POST', '/api/auth/second-factor/code', { code: codeFor(enrolment.secret) });
    expect(await whoIs(client)).toMatchObject({ secondFactor: true, enrolmentPending: false });
    expect((await client.send('GET', '/api/accounts')).status).toBe(200);

    const byPassword = testClient(web.url);
    const email = emailOf('administrator');
    expect(await byPassword.ask('POST', '/api/auth/sign-in', { email, password })).toEqual({ secondFactor: true });
    expect(await whoIs(byPassword)).toBeNull();
    expect((await byPassword.send('POST', '/api/auth/second-factor/code', { code: '000000' })).status).toBe(401);
    await byPassword.ask('POST', '/api/auth/second-factor/code', { code: codeFor(enrolment.secret) });
    const { items } = await client.ask<ActsAnswer>('GET', '/api/audit?q=second-factor/code&limit=2');
    expect(items.map(({ email: whose, subject }) => [whose, subject])).toEqual([
      [email, {}],
      [email, { outcome: 'refused' }],
    ]);
    expect(await whoIs(byPassword)).toMatchObject({ email });

    const byLink = testClient(web.url);
    await byLink.ask('POST', '/api/auth/link', { email });
    const token = /#([\w.-]+)/.exec(await mailbox.next(email))?.[1];
    expect(await byLink.ask('POST', '/api/auth/link/sign-in', { token })).toEqual({ secondFactor: true });
    expect(await whoIs(byLink)).toBeNull();
    const [backup] = enrolment.backupCodes;
    await byLink.ask('POST', '/api/auth/second-factor/backup-code', { code: backup });
    expect(await whoIs(byLink)).toMatchObject({ email });

    const reused = testClient(web.url);
    await reused.ask('POST', '/api/auth/sign-in', { email, password });
    expect((await reused.send('POST', '/api/auth/second-factor/backup-code', { code: backup })).status).toBe(401);
  });

  it('cannot guess the code: a challenge ends after five wrong ones', async () => {
    const client = await signedIn('staff');
    const { secret } = await client.ask<EnrolmentAnswer>('POST', '/api/account/second-factor', { password });
    await client.ask('POST', '/api/auth/second-factor/code', { code: codeFor(secret) });
    const guesser = testClient(web.url);
    await guesser.ask('POST', '/api/auth/sign-in', { email: emailOf('staff'), password });
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 6; attempt++)
      statuses.push((await guesser.send('POST', '/api/auth/second-factor/code', { code: '000000' })).status);
    expect(statuses.slice(0, 5)).toEqual([401, 401, 401, 401, 401]);
    expect(statuses[5]).toBe(429);
    const late = await guesser.send('POST', '/api/auth/second-factor/code', { code: codeFor(secret) });
    expect(late.status).toBe(401);
    expect(await whoIs(guesser)).toBeNull();
  });

  it('have their secret stored encrypted', async () => {
    const client = await signedIn('expert');
    const { secret } = await client.ask<EnrolmentAnswer>('POST', '/api/account/second-factor', { password });
    const { rows } = await web.services.database.write.raw('select secret, backup_codes from second_factors');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });
});
