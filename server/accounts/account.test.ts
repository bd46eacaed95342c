import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdings } from '../holdings.ts';
import { openTestMailbox, type TestMailbox } from '../mail/testing-mailbox.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import { demonstrationAccounts, demonstrationPassword, prepareDemonstrationAccounts } from './demonstration.ts';
import { repeatErasures } from './erasure.ts';
import type { AccountAnswer, AccountsAnswer, SessionsAnswer } from './schema.ts';
import { type TestClient, testClient } from './testing-client.ts';

let web: TestWeb;
let mailbox: TestMailbox;
beforeAll(async () => {
  mailbox = await openTestMailbox();
  web = await openTestWeb({ demonstration: false, smtpUrl: mailbox.url, secondFactorRequired: false });
  const { services } = web;
  await prepareDemonstrationAccounts({ ...services, config: { ...services.config, demonstration: true } });
});
afterAll(async () => {
  await web.close();
  await mailbox.close();
});

const password = demonstrationPassword;
const emailOf = (role: string) => demonstrationAccounts.find((account) => account.role === role)?.email ?? '';
async function signedIn(role: string): Promise<TestClient> {
  const client = testClient(web.url);
  await client.ask('POST', '/api/auth/sign-in', { email: emailOf(role), password });
  return client;
}
const idOf = async (client: TestClient) => (await client.ask<AccountAnswer>('GET', '/api/account')).id;

describe('sessions', () => {
  it('are listed with the current one marked, and end one by one or all others at once', async () => {
    const first = await signedIn('resident');
    const second = await signedIn('resident');
    const third = await signedIn('resident');
    const { items } = await first.ask<SessionsAnswer>('GET', '/api/account/sessions');
    expect(items).toHaveLength(3);
    expect(items.filter(({ current }) => current)).toHaveLength(1);
    expect(items[0]?.address).toMatch(/127\.0\.0\.1/);
    const mine = (await second.ask<SessionsAnswer>('GET', '/api/account/sessions')).items.find(
      ({ current }) => current,
    );
    await first.ask('DELETE', `/api/account/sessions/${mine?.id}`, {});
    expect((await second.send('GET', '/api/account')).status).toBe(401);
    expect((await third.send('GET', '/api/account')).status).toBe(200);
    await first.ask('DELETE', '/api/account/sessions');
    expect((await third.send('GET', '/api/account')).status).toBe(401);
    expect((await first.send('GET', '/api/account')).status).toBe(200);
  });

  it('of somebody else cannot be ended', async () => {
    const owner = await signedIn('expert');
    const [session] = (await owner.ask<SessionsAnswer>('GET', '/api/account/sessions')).items;
    const other = await signedIn('resident');
    expect((await other.send('DELETE', `/api/account/sessions/${session?.id}`)).status).toBe(404);
    expect((await other.send('DELETE', '/api/account/sessions/nie-ma')).status).toBe(404);
    expect((await owner.send('GET', '/api/account')).status).toBe(200);
  });

  it('other than this one end when the password changes', async () => {
    const here = await signedIn('expert');
    const there = await signedIn('expert');
    const change = (currentPassword: string, newPassword: string) =>
      here.send('POST', '/api/account/password', { currentPassword, newPassword });
    expect((await change('zle haslo', 'nowe-haslo-eksperta')).status).toBe(403);
    expect((await change(password, 'nowe-haslo-eksperta')).status).toBe(200);
    expect((await here.send('GET', '/api/account')).status).toBe(200);
    expect((await there.send('GET', '/api/account')).status).toBe(401);
    expect((await change('nowe-haslo-eksperta', password)).status).toBe(200);
  });
});

describe('roles', () => {
  it('are given and taken by an administrator and hold from the next request', async () => {
    const administrator = await signedIn('administrator');
    const resident = await signedIn('resident');
    const id = await idOf(resident);
    const found = await administrator.ask<AccountsAnswer>('GET', '/api/accounts?q=mieszkańska');
    expect(found.items.map((item) => item.id)).toEqual([id]);
    expect((await resident.send('GET', '/api/accounts')).status).toBe(403);
    await administrator.ask('PUT', `/api/accounts/${id}/roles/administrator`);
    await administrator.ask('PUT', `/api/accounts/${id}/roles/administrator`);
    expect((await resident.send('GET', '/api/accounts')).status).toBe(200);
    const holders = await administrator.ask<AccountsAnswer>('GET', '/api/accounts?role=administrator');
    expect(holders.total).toBe(2);
    await administrator.ask('DELETE', `/api/accounts/${id}/roles/administrator`);
    expect((await resident.send('GET', '/api/accounts')).status).toBe(403);
  });

  it('keep at least one administrator', async () => {
    const administrator = await signedIn('administrator');
    const id = await idOf(administrator);
    const response = await administrator.send('DELETE', `/api/accounts/${id}/roles/administrator`);
    expect([response.status, (await response.json()).code]).toEqual([409, 'last-administrator']);
    const erasing = await administrator.send('DELETE', '/api/account', { password });
    expect([erasing.status, (await erasing.json()).code]).toEqual([409, 'last-administrator']);
  });

  it('come in pages, and are not found by wildcards', async () => {
    const administrator = await signedIn('administrator');
    const first = await administrator.ask<AccountsAnswer>('GET', '/api/accounts?limit=2');
    expect(first.items).toHaveLength(2);
    expect(first.total).toBe(demonstrationAccounts.length);
    const second = await administrator.ask<AccountsAnswer>(
      'GET',
      `/api/accounts?limit=${first.total - 2}&cursor=${first.next}`,
    );
    expect(second.next).toBeNull();
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(first.total);
    expect((await administrator.ask<AccountsAnswer>('GET', '/api/accounts?q=%25')).total).toBe(0);
    expect((await administrator.send('GET', '/api/accounts?q=%00')).status).toBe(400);
    expect((await administrator.send('GET', '/api/accounts?cursor=x')).status).toBe(400);
    expect((await administrator.send('PUT', `/api/accounts/${first.items[0]?.id}/roles/king`)).status).toBe(404);
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect((await administrator.send('PUT', `/api/accounts/${nobody}/roles/staff`)).status).toBe(404);
  });
});

describe('what is held about a person', () => {
  it('can be seen and downloaded, without secrets', async () => {
    const client = await signedIn('resident');
    const account = await client.ask<AccountAnswer>('GET', '/api/account');
    expect(account.held.map(({ holding }) => holding)).toEqual(holdings.map(({ name }) => name));
    const response = await client.send('GET', '/api/account/export');
    expect(response.headers.get('content-disposition')).toContain('attachment');
    const text = await response.text();
    expect(text).toContain(emailOf('resident'));
    expect(text).not.toMatch(/[0-9a-f]{32}:[0-9a-f]{64}/);
    for (const [, value] of client.cookies) expect(text).not.toContain(decodeURIComponent(value).split('.')[0]);
  });

  it('is erased on the owner’s password, while an ambassador’s approved areas stay without the name', async () => {
    const { write } = web.services.database;
    const client = await signedIn('ambassador');
    const id = await idOf(client);
    const [ambassador] = await write('ambassadors').whereNull('user_id').orderBy('id').limit(1);
    await write('ambassadors').where({ id: ambassador.id }).update({ user_id: id });
    const areasBefore = await write('areas').where({ ambassador: ambassador.id });
    expect(areasBefore.length).toBeGreaterThan(0);
    const exported = await (await client.send('GET', '/api/account/export')).text();
    expect(exported).toContain(ambassador.name);

    const wrong = await client.send('DELETE', '/api/account', { password: 'nie to haslo' });
    expect([wrong.status, (await wrong.json()).code]).toEqual([403, 'wrong-password']);
    expect((await client.send('DELETE', '/api/account', { password })).status).toBe(204);

    expect((await client.send('GET', '/api/account')).status).toBe(401);
    const retry = await testClient(web.url).send('POST', '/api/auth/sign-in', {
      email: emailOf('ambassador'),
      password,
    });
    expect(retry.status).toBe(401);
    expect(await write('areas').where({ ambassador: ambassador.id })).toEqual(areasBefore);
    const [after] = await write('ambassadors').where({ id: ambassador.id });
    expect(after).toMatchObject({ name: '—', introduction: null, status: 'ended', user_id: null });
    expect(after.slug).not.toBe(ambassador.slug);
    expect(await mailbox.next(emailOf('ambassador'))).toContain('usunęliśmy konto');
    for (const table of [
      'users',
      'sessions',
      'sign_in_methods',
      'role_grants',
      'second_factors',
      'verifications',
      'mails',
    ]) {
      const { rows } = await write.raw(
        `select count(*) as left from ${table} t where t::text like any (array[:id, :email])`,
        {
          id: `%${id}%`,
          email: `%${emailOf('ambassador')}%`,
        },
      );
      expect(rows[0].left, table).toBe(0);
    }

    // A restored backup holds the account again; of what was erased there is the bare id.
    expect(await write('erasures').where({ user_id: id })).toHaveLength(1);
    await write('users').insert({ id, name: ambassador.name, email: emailOf('ambassador'), email_verified: true });
    await write('ambassadors').where({ id: ambassador.id }).update({ user_id: id, name: ambassador.name });
    const unknown = '00000000-0000-4000-8000-000000000000';
    expect(await repeatErasures(write, holdings, [id, unknown])).toBe(1);
    expect(await write('users').where({ id })).toEqual([]);
    expect((await write('ambassadors').where({ id: ambassador.id }))[0]).toMatchObject({ name: '—', user_id: null });
    expect(await write('erasures').whereIn('user_id', [id, unknown])).toHaveLength(2);
    expect(await repeatErasures(write, holdings, [id, unknown])).toBe(0);
  });

  it('needs a fresh sign-in to be erased where there is no password', async () => {
    const { write } = web.services.database;
    const client = await signedIn('staff');
    const id = await idOf(client);
    await write('sign_in_methods').where({ user_id: id }).update({ password: null });
    await write('sessions')
      .where({ user_id: id })
      .update({ created_at: new Date(Date.now() - 3_600_000) });
    const response = await client.send('DELETE', '/api/account', {});
    expect([response.status, (await response.json()).code]).toEqual([403, 'sign-in-again']);
    await write('sessions').where({ user_id: id }).update({ created_at: new Date() });
    expect((await client.send('DELETE', '/api/account', {})).status).toBe(204);
  });
});
