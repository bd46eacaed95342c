import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationAccounts, demonstrationPassword } from '../../accounts/demonstration.ts';
import { type TestClient, testClient } from '../../accounts/testing-client.ts';
import { openTestWeb, type TestWeb } from '../../testing-web.ts';
import type { Draft, DraftsAnswer } from './schema.ts';

let web: TestWeb;
let hanna: TestClient;
let eryka: TestClient;
async function signedIn(role: string): Promise<TestClient> {
  const client = testClient(web.url);
  const email = demonstrationAccounts.find((account) => account.role === role)?.email;
  await client.ask('POST', '/api/auth/sign-in', { email, password: demonstrationPassword });
  return client;
}
beforeAll(async () => {
  web = await openTestWeb();
  hanna = await signedIn('resident');
  eryka = await signedIn('expert');
});
afterAll(() => web.close());

const recipe = { precincts: [319, 320], streets: [], drawn: [], cut: [] };
const add = (body: object = {}) => hanna.ask<Draft>('POST', '/api/areas/drafts', body);
async function refusal(response: Response) {
  return { status: response.status, ...(await response.json()) };
}

describe('a draft of an area', () => {
  it('is empty at first, is saved again and again, and read back on another device', async () => {
    const draft = await add();
    expect(draft).toMatchObject({ area: null, name: '', kind: null, version: 1, recipe: { precincts: [], drawn: [] } });
    const put = (body: object) => hanna.ask<Draft>('PUT', `/api/areas/drafts/${draft.id}`, body);
    const saved = await put({ version: 1, name: 'Osiedle Złotego Wieku', kind: 'estate', recipe });
    expect(saved).toMatchObject({ version: 2, name: 'Osiedle Złotego Wieku', kind: 'estate', recipe });
    const again = await signedIn('resident');
    expect(await again.ask('GET', `/api/areas/drafts/${draft.id}`)).toEqual(saved);
    const { items } = await again.ask<DraftsAnswer>('GET', '/api/areas/drafts');
    expect(items[0]).toEqual(saved);
  });

  it('is made once, however often the same id is sent, also at the same time', async () => {
    const id = crypto.randomUUID();
    const answers = await Promise.all(
      [1, 2, 3].map(() => hanna.send('POST', '/api/areas/drafts', { id, name: 'Podgórze', recipe })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    const { items } = await hanna.ask<DraftsAnswer>('GET', '/api/areas/drafts');
    expect(items.filter((draft) => draft.id === id)).toHaveLength(1);
    expect(await refusal(await eryka.send('POST', '/api/areas/drafts', { id }))).toMatchObject({
      status: 409,
      code: 'id-taken',
    });
  });

  it('changed on two devices gives the second both versions to choose from', async () => {
    const draft = await add({ name: 'Dębniki', recipe });
    const address = `/api/areas/drafts/${draft.id}`;
    const [mine, theirs] = ['Dębniki i Ludwinów', 'Stare Dębniki'].map((name) => ({
      version: 1,
      name,
      kind: null,
      recipe,
    }));
    const answers = await Promise.all([hanna.send('PUT', address, mine), hanna.send('PUT', address, theirs)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = answers.find(({ status }) => status === 409) as Response;
    const { code, current, yours } = await lost.json();
    expect(code).toBe('somebody-was-faster');
    expect([current.name, yours.name].sort()).toEqual(['Dębniki i Ludwinów', 'Stare Dębniki']);
    expect(current.version).toBe(2);
    // The same content again, from whatever version, is what is stored already.
    const same = { version: 1, name: current.name, kind: null, recipe };
    expect(await hanna.ask('PUT', address, same)).toEqual(current);
  });

  it('keeps what cannot become an area, and refuses what cannot be kept', async () => {
    const draft = await add();
    const address = `/api/areas/drafts/${draft.id}`;
    const put = (change: object) =>
      hanna.send('PUT', address, { version: 1, name: '', kind: null, recipe: {}, ...change });
    const bowTie = { type: 'Polygon', coordinates: [[[19.9, 50]], 'x', { deep: [null, 1e308] }] };
    const kept = await put({ recipe: { precincts: [9999], drawn: [bowTie, null, 7] } });
    expect(kept.status).toBe(200);
    expect((await kept.json()).recipe.drawn).toEqual([bowTie, null, 7]);
    const nested = JSON.parse(`${'['.repeat(3_000)}${']'.repeat(3_000)}`);
    for (const change of [
      { name: 'a\u0000b' },
      { name: 'x'.repeat(121) },
      { name: '\ud800' },
      { kind: 'city' },
      { version: 0 },
      { version: '1' },
      { recipe: { precincts: ['1'] } },
      { recipe: { streets: [{ street: 1, numbers: ['\u0000'] }] } },
      { recipe: { drawn: ['\u0000'] } },
      { recipe: { drawn: ['\ud800'] } },
      { recipe: { drawn: [nested] } },
      { recipe: { drawn: ['x'.repeat(1_000_001)] } },
      { owner: 'x' },
    ])
      expect([JSON.stringify(change).slice(0, 80), (await put(change)).status]).toEqual([expect.any(String), 400]);
    expect((await put({ recipe: { drawn: ['\\u0000', 'zażółć 🗺'] }, version: 2 })).status).toBe(200);
  });

  it('is nobody else’s to see, change or delete', async () => {
    const draft = await add({ name: 'Tylko moje' });
    const address = `/api/areas/drafts/${draft.id}`;
    const change = { version: 1, name: 'Cudze', kind: null, recipe };
    for (const [method, body] of [['GET'], ['PUT', change], ['DELETE']] as const) {
      expect((await eryka.send(method, address, body)).status).toBe(404);
      expect((await hanna.send(method, '/api/areas/drafts/nie-ma', body)).status).toBe(404);
    }
    expect(await hanna.ask('GET', address)).toEqual(draft);
    expect((await hanna.send('DELETE', address)).status).toBe(204);
    expect((await hanna.send('GET', address)).status).toBe(404);
  });

  it('of an area is for the ambassador who cares for it, and starts from what is approved', async () => {
    const { write } = web.services.database;
    const [area] = await write('areas')
      .join('ambassadors', 'ambassadors.id', 'areas.ambassador')
      .where('areas.name', 'Kazimierz')
      .select('areas.id', 'areas.ambassador');
    expect(await refusal(await hanna.send('POST', '/api/areas/drafts', { area: area.id }))).toMatchObject({
      status: 403,
      code: 'not-your-area',
    });
    const user = (await write('users').where({ email: 'mieszkanka@okolica.example' }).first('id')).id;
    await write('ambassadors').where({ id: area.ambassador }).update({ user_id: user });
    expect(await add({ area: area.id })).toMatchObject({
      area: area.id,
      name: 'Kazimierz',
      kind: 'part-of-district',
      recipe: { precincts: [1, 2, 3, 4, 5] },
    });
    expect(await add({ area: area.id, name: 'Kazimierz i Stradom', kind: null, recipe })).toMatchObject({
      name: 'Kazimierz i Stradom',
      kind: null,
      recipe,
    });
    await write('ambassadors').where({ id: area.ambassador }).update({ status: 'suspended' });
    expect((await hanna.send('POST', '/api/areas/drafts', { area: area.id })).status).toBe(403);
  });
});
