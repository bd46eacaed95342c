import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import en from '../../client/i18n/en/audit.json' with { type: 'json' };
import pl from '../../client/i18n/pl/audit.json' with { type: 'json' };
import uk from '../../client/i18n/uk/audit.json' with { type: 'json' };
import { demonstrationPassword } from '../accounts/demonstration.ts';
import { type TestClient, testClient } from '../accounts/testing-client.ts';
import { routes } from '../app.ts';
import { eraseDue } from '../retention/run.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import { isAudited } from './record.ts';
import type { ActsAnswer } from './schema.ts';

let web: TestWeb;
let administrator: TestClient;
let staff: TestClient;
let resident: TestClient;

async function signedIn(name: string): Promise<TestClient> {
  const client = testClient(web.url);
  await client.ask('POST', '/api/auth/sign-in', { email: `${name}@okolica.example`, password: demonstrationPassword });
  return client;
}
/** Without the lines that asking leaves. */
async function acts(query = ''): Promise<ActsAnswer> {
  await web.services.database.write('audit').where({ route: '/api/audit' }).delete();
  return staff.ask<ActsAnswer>('GET', `/api/audit${query}`);
}

beforeAll(async () => {
  web = await openTestWeb();
  [administrator, staff, resident] = await Promise.all([
    signedIn('administrator'),
    signedIn('urzedniczka'),
    signedIn('mieszkanka'),
  ]);
});
afterAll(() => web.close());
beforeEach(() => web.services.database.write('audit').delete());

describe('the audit', () => {
  it('keeps who did what to whom, with the roles that they had then', async () => {
    const { items } = await administrator.ask<{ items: { id: string }[] }>('GET', '/api/accounts?q=mieszkanka');
    const id = items[0]?.id;
    await administrator.ask('PUT', `/api/accounts/${id}/roles/expert`);
    await administrator.ask('DELETE', `/api/accounts/${id}/roles/expert`);
    const { items: found, total } = await acts('?role=administrator');
    expect(total).toBe(3);
    expect(found.map(({ method, route, subject }) => [method, route, subject])).toEqual([
      ['DELETE', '/api/accounts/:id/roles/:role', { id, role: 'expert' }],
      ['PUT', '/api/accounts/:id/roles/:role', { id, role: 'expert' }],
      ['GET', '/api/accounts', {}],
    ]);
    expect(found[0]).toMatchObject({ name: 'Adrian Zarządecki', roles: expect.arrayContaining(['administrator']) });
  });

  it('keeps neither what was refused nor what is saved as one types', async () => {
    await staff.send('POST', '/api/editions', {});
    await resident.send('PUT', '/api/accounts/x/roles/expert');
    const draft = await resident.ask<{ id: string; version: number }>('POST', '/api/areas/drafts', {});
    const recipe = { precincts: [1], streets: [], drawn: [], cut: [] };
    await resident.ask('PUT', `/api/areas/drafts/${draft.id}`, {
      version: draft.version,
      name: 'A',
      kind: null,
      recipe,
    });
    await resident.ask('DELETE', `/api/areas/drafts/${draft.id}`);
    expect((await acts()).items.map(({ method }) => method)).toEqual(['DELETE', 'POST']);
  });

  it('names what was made, and of a preview keeps nothing', async () => {
    const draft = await resident.ask<{ id: string }>('POST', '/api/areas/drafts', {});
    await resident.ask('POST', '/api/proposals/similar', { title: 'Ławki na Plantach' });
    expect((await acts()).items.map(({ route, subject }) => [route, subject])).toEqual([
      ['/api/areas/drafts', { made: draft.id }],
    ]);
  });

  it('keeps who read applications and who read the audit', async () => {
    const { items } = await staff.ask<{ items: { id: number }[] }>('GET', '/api/applications');
    await staff.ask('GET', `/api/applications/${items[0]?.id}`);
    await staff.ask('GET', '/api/audit');
    const { items: kept } = await staff.ask<ActsAnswer>('GET', '/api/audit?reading=true');
    expect(kept.map(({ route, subject }) => [route, subject])).toEqual([
      ['/api/audit', {}],
      ['/api/applications/:id', { id: String(items[0]?.id) }],
      ['/api/applications', {}],
    ]);
  });

  it('keeps when staff sign in and out, and not when residents sign in', async () => {
    await signedIn('mieszkanka');
    const other = await signedIn('urzedniczka');
    await other.ask('POST', '/api/auth/sign-out', {});
    const wrong = { email: 'urzedniczka@okolica.example', password: 'nie to hasło' };
    expect((await testClient(web.url).send('POST', '/api/auth/sign-in', wrong)).status).toBe(401);
    expect((await acts()).items.map(({ email, route }) => [email, route])).toEqual([
      ['urzedniczka@okolica.example', '/api/auth/sign-out'],
      ['urzedniczka@okolica.example', '/api/auth/sign-in'],
    ]);
  });

  it('is narrowed by words, day and kind, goes on from page to page, and is a table for whoever asks', async () => {
    for (let turn = 0; turn < 3; turn += 1) await resident.ask('PATCH', '/api/account', { name: 'Hanna Mieszkańska' });
    const first = await acts('?limit=2&q=mieszkanska');
    expect([first.items.length, first.total]).toEqual([2, 3]);
    const second = await acts(`?limit=2&q=mieszkanska&cursor=${first.next}`);
    expect(second.items).toHaveLength(1);
    expect(second.next).toBeNull();
    expect((await acts('?reading=true')).total).toBe(0);
    expect((await acts('?to=2020-01-01')).total).toBe(0);
    const table = await staff.send('GET', '/api/audit.csv');
    expect(await table.text()).toContain('Hanna Mieszkańska');
    expect((await acts('?reading=true')).items[0]?.route).toBe('/api/audit.csv');
  });

  it('has words for every topic that it may name', () => {
    const named = new Set(
      routes
        .filter((entry) => isAudited(entry) && entry.path.startsWith('/api/'))
        .map(({ path }) => path.split('/')[2]?.replace(/\..*$/, '')),
    );
    for (const { topics } of [pl, en, uk])
      expect([...named].filter((name) => !Object.hasOwn(topics, name ?? ''))).toEqual([]);
  });

  it('is for staff and administrators alone, and refuses what it does not understand', async () => {
    expect((await resident.send('GET', '/api/audit')).status).toBe(403);
    expect((await testClient(web.url).send('GET', '/api/audit.csv')).status).toBe(401);
    for (const query of ['role=king', 'from=yesterday', 'limit=0', 'cursor=x', 'q=%00'])
      expect((await staff.send('GET', `/api/audit?${query}`)).status, query).toBe(400);
  });

  it('forgets who it was with the account, and everything after two years', async () => {
    const { write } = web.services.database;
    const expert = await signedIn('ekspertka');
    await expert.ask('PATCH', '/api/account', { name: 'Eryka Znawczyńska' });
    const { holdings } = await expert.ask<{ holdings: Record<string, object[]> }>('GET', '/api/account/export');
    expect(holdings.acts).toMatchObject([{ method: 'PATCH', route: '/api/account' }]);
    await expert.ask('DELETE', '/api/account', { password: demonstrationPassword });
    const { items } = await acts();
    expect(items.map(({ name, method }) => [name, method])).toEqual([
      [null, 'DELETE'],
      [null, 'PATCH'],
    ]);
    await write('audit')
      .where({ method: 'PATCH' })
      .update({ at: write.raw("now() - interval '2 years 1 hour'") });
    await eraseDue(write);
    expect((await acts()).items.map(({ method }) => method)).toEqual(['DELETE']);
  });
});
