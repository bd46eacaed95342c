import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../app.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import { demonstrationAccounts, demonstrationPassword } from './demonstration.ts';
import type { Role } from './role.ts';
import { type TestClient, testClient } from './testing-client.ts';

let web: TestWeb;
const people = new Map<Role | 'nobody', TestClient>();
beforeAll(async () => {
  web = await openTestWeb();
  people.set('nobody', testClient(web.url));
  for (const { role, email } of demonstrationAccounts) {
    const client = testClient(web.url);
    await client.ask('POST', '/api/auth/sign-in', { email, password: demonstrationPassword });
    people.set(role, client);
  }
});
afterAll(() => web.close());

/** Ending the walker's own session would end the walk. */
const endsSession = new Set(['POST /api/auth/sign-out']);
/** Room for a busy machine: the walk makes nearly a thousand requests. */
const patienceMs = 120_000;
const nobodysId = '00000000-0000-4000-8000-000000000000';

describe('every route of the table', () => {
  it(
    'lets in exactly who is named there, as every role and as nobody',
    async () => {
      const seen: string[] = [];
      for (const { method, path, who } of routes) {
        if (endsSession.has(`${method} ${path}`)) continue;
        // The walk makes more mistakes than a person may.
        await web.services.database.write('rate_limits').delete();
        for (const [role, client] of people) {
          const what = `${method} ${path} as ${role}`;
          const address = path.replaceAll(':id', nobodysId).replaceAll(/:\w+/g, 'nie-ma');
          const response = await client.send(method, address, method === 'GET' ? undefined : {});
          const body = await response.text();
          const code = response.headers.get('content-type')?.includes('problem') ? JSON.parse(body).code : '';
          seen.push(what);
          expect(response.status, what).toBeLessThan(500);
          if (who === 'anyone') expect(['not-signed-in', 'not-allowed'], what).not.toContain(code);
          else if (role === 'nobody') expect([response.status, code], what).toEqual([401, 'not-signed-in']);
          else if (who === 'signed-in' || who.includes(role))
            expect(['not-signed-in', 'not-allowed'], what).not.toContain(code);
          else expect([response.status, code], what).toEqual([403, 'not-allowed']);
        }
      }
      expect(seen.length).toBe((routes.length - endsSession.size) * people.size);
    },
    patienceMs,
  );

  it('lets nobody sign out, and whoever is signed in once', async () => {
    expect((await testClient(web.url).send('POST', '/api/auth/sign-out', {})).status).toBe(401);
    const client = testClient(web.url);
    const email = demonstrationAccounts[0]?.email;
    await client.ask('POST', '/api/auth/sign-in', { email, password: demonstrationPassword });
    await client.ask('POST', '/api/auth/sign-out', {});
    expect((await client.send('POST', '/api/auth/sign-out', {})).status).toBe(401);
  });

  it('is refused to a cookie that was tampered with or made up', async () => {
    const honest = people.get('administrator');
    const [[name = '', value = ''] = []] = honest?.cookies ?? [];
    for (const forged of [`${value.slice(0, 10)}x${value.slice(11)}`, 'abc', '%', `${value}; ${name}=x`]) {
      const response = await testClient(web.url).send('GET', '/api/accounts', undefined, {
        Cookie: `${name}=${forged}`,
      });
      expect([200, 401], forged).toContain(response.status);
      if (!forged.startsWith(value)) expect(response.status, forged).toBe(401);
    }
  });

  it('that changes something is refused to another site, and let through from our own pages', async () => {
    const client = people.get('resident') as TestClient;
    const host = new URL(web.url).host;
    const from = (headers: Record<string, string>) =>
      client.send('PATCH', '/api/account', { name: 'Hanna M.' }, headers);
    const elsewhere: Record<string, string>[] = [
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://zly.example' },
    ];
    for (const headers of elsewhere) {
      const response = await from(headers);
      expect(response.status, JSON.stringify(headers)).toBe(403);
      expect(await response.json()).toMatchObject({ code: 'cross-site' });
    }
    expect((await from({ 'Sec-Fetch-Site': 'same-origin', Origin: `http://${host}` })).status).toBe(204);
    expect((await from({ 'Sec-Fetch-Site': 'none' })).status).toBe(204);
    const walk = routes.filter(({ method }) => method !== 'GET');
    for (const { method, path } of walk) {
      const address = path.replaceAll(/:\w+/g, nobodysId);
      const response = await client.send(method, address, {}, { 'Sec-Fetch-Site': 'cross-site' });
      expect(response.status, `${method} ${path}`).toBe(403);
    }
  });

  it('that changes something is refused to an older browser whose Origin is another host', async () => {
    const send = (origin?: string) =>
      fetch(`${web.url}/api/auth/sign-in`, {
        method: 'POST',
        body: '{}',
        headers: { 'Content-Type': 'application/json', ...(origin && { Origin: origin }) },
      });
    expect((await send('https://zly.example')).status).toBe(403);
    expect((await send('null')).status).toBe(403);
    expect((await send(web.url)).status).toBe(400);
    expect((await send()).status).toBe(400);
  });
});
