import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demonstrationAccounts, demonstrationPassword } from '../accounts/demonstration.ts';
import { type TestClient, testClient } from '../accounts/testing-client.ts';
import { prepareDemonstrationEdition } from '../demonstration/edition.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import { currentEdition, openStages } from './queries.ts';
import type { CurrentEdition, Edition, EditionsAnswer, EditionText, TextsAnswer } from './schema.ts';
import { textKinds } from './stage.ts';

let web: TestWeb;
let staff: TestClient;
const anyone = () => testClient(web.url);
beforeAll(async () => {
  web = await openTestWeb();
  staff = testClient(web.url);
  const email = demonstrationAccounts.find(({ role }) => role === 'staff')?.email;
  await staff.ask('POST', '/api/auth/sign-in', { email, password: demonstrationPassword });
});
afterAll(() => web.close());
beforeEach(async () => {
  await web.services.database.write('editions').where('year', '>', 2026).delete();
});

const settings = {
  name: 'Ambasadorzy 2031',
  contactName: 'Wydział Polityki Społecznej',
  contactUrl: 'https://budzet.krakow.pl/kontakt',
  maxAreaKm2: 25,
  maxVertices: 3_000,
  stages: [
    { stage: 'applications', opens: '2031-02-10', closes: '2031-02-25' },
    { stage: 'training', opens: '2031-03-01', closes: '2031-03-30' },
  ],
};
const problem = async (client: TestClient, method: string, path: string, body: unknown) => {
  const response = await client.send(method, path, body);
  return { status: response.status, ...((await response.json()) as Record<string, unknown>) };
};

describe('an edition', () => {
  it('is made by staff from nothing and seen by everyone at once', async () => {
    const before = await anyone().send('GET', '/api/editions');
    const response = await staff.send('POST', '/api/editions', { year: 2031, ...settings });
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ year: 2031, revision: 1, demonstration: true, ...settings });
    const after = await anyone().send('GET', '/api/editions');
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
    const { items } = (await after.json()) as EditionsAnswer;
    expect(items.map(({ year }) => year)).toEqual([2031, 2026]);
    expect(items[0]?.stages).toEqual(settings.stages);
  });

  it('of a year that has one is refused', async () => {
    await staff.ask('POST', '/api/editions', { year: 2031, ...settings });
    expect(await problem(staff, 'POST', '/api/editions', { year: 2031, ...settings })).toMatchObject({
      status: 409,
      code: 'edition-exists',
    });
  });

  it('is changed on top of the revision that was read; on top of an older one both versions come back', async () => {
    await staff.ask('POST', '/api/editions', { year: 2031, ...settings });
    const mine = { revision: 1, ...settings, maxAreaKm2: 30, stages: [] };
    expect(await staff.ask<Edition>('PUT', '/api/editions/2031', mine)).toMatchObject({ revision: 2, maxAreaKm2: 30 });
    const late = { revision: 1, ...settings, name: 'Spóźniona' };
    expect(await problem(staff, 'PUT', '/api/editions/2031', late)).toMatchObject({
      status: 409,
      code: 'somebody-was-faster',
      current: { revision: 2, maxAreaKm2: 30, stages: [] },
      yours: late,
    });
  });

  it('changed by two at the same instant is changed by one', async () => {
    await staff.ask('POST', '/api/editions', { year: 2031, ...settings });
    const statuses = await Promise.all(
      ['Pierwsza', 'Druga', 'Trzecia'].map(
        async (name) => (await staff.send('PUT', '/api/editions/2031', { revision: 1, ...settings, name })).status,
      ),
    );
    expect(statuses.sort()).toEqual([200, 409, 409]);
  });

  it('takes no dates that do not exist, stages twice or the wrong way round, or limits past what can be', async () => {
    const stage = (opens: unknown, closes: unknown) => ({ stages: [{ stage: 'meetings', opens, closes }] });
    const wrong: [object, string][] = [
      [stage('2031-02-29', '2031-03-01'), '/stages/0/opens'],
      [stage('2031-03-02', '2031-03-01'), '/stages/0/closes'],
      [stage('1.03.2031', '2031-03-01'), '/stages/0/opens'],
      [stage(20310301, '2031-03-01'), '/stages/0/opens'],
      [stage('2031-03-01', '9999-12-31'), '/stages/0/closes'],
      [{ stages: [settings.stages[0], settings.stages[0]] }, '/stages'],
      [{ stages: [{ stage: 'party', opens: '2031-02-01', closes: '2031-02-02' }] }, '/stages/0/stage'],
      [{ maxAreaKm2: 0 }, '/maxAreaKm2'],
      [{ maxAreaKm2: 4_000 }, '/maxAreaKm2'],
      [{ maxVertices: 5.5 }, '/maxVertices'],
      [{ name: '  ' }, '/name'],
      [{ name: 'a\u0000b' }, '/name'],
      [{ contactUrl: 'javascript:alert(1)' }, '/contactUrl'],
      [{ contactUrl: 'budzet.krakow.pl' }, '/contactUrl'],
      [{ year: 20_310 }, '/year'],
      [{ surprise: 1 }, ''],
    ];
    for (const [change, path] of wrong)
      expect(
        await problem(staff, 'POST', '/api/editions', { year: 2031, ...settings, ...change }),
        JSON.stringify(change),
      ).toMatchObject({ status: 400, code: 'bad-body', path });
  });

  it('that does not exist is not found, whatever stands in the address', async () => {
    for (const year of ['1999', '2031', 'nie-ma', '99999999999999', '-1', '2026.5', '%00']) {
      expect((await anyone().send('GET', `/api/editions/${year}/texts`)).status, year).toBe(404);
      const change = { revision: 1, ...settings };
      expect((await staff.send('PUT', `/api/editions/${year}`, change)).status, year).toBe(404);
    }
  });
});

describe('what is open today', () => {
  it('is said without being kept, and the demonstration has applications, training and meetings open', async () => {
    const response = await anyone().send('GET', '/api/editions/current');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const { edition, open, next, today } = (await response.json()) as CurrentEdition;
    expect(edition?.year).toBe(2026);
    expect(open).toEqual(['applications', 'training', 'meetings']);
    expect(next?.stage).toBe('consultations');
    expect(today).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('stays with the running edition while the next one is prepared', async () => {
    await staff.ask('POST', '/api/editions', { year: 2031, ...settings });
    const { edition } = await anyone().ask<CurrentEdition>('GET', '/api/editions/current');
    expect(edition?.year).toBe(2026);
  });

  it('follows midnight in Kraków on the days when clocks change', async () => {
    const { write } = web.services.database;
    await staff.ask('POST', '/api/editions', {
      year: 2031,
      ...settings,
      stages: [
        { stage: 'training', opens: '2031-03-30', closes: '2031-03-30' },
        { stage: 'meetings', opens: '2031-10-26', closes: '2031-10-26' },
      ],
    });
    const at = (moment: string) => openStages(write, 2031, new Date(moment));
    expect(await at('2031-03-29T22:59:59Z')).toEqual([]);
    expect(await at('2031-03-29T23:00:00Z')).toEqual(['training']);
    expect(await at('2031-03-30T21:59:59Z')).toEqual(['training']);
    expect(await at('2031-03-30T22:00:00Z')).toEqual([]);
    expect(await at('2031-10-25T22:00:00Z')).toEqual(['meetings']);
    expect(await at('2031-10-26T22:59:59Z')).toEqual(['meetings']);
    expect(await at('2031-10-26T23:00:00Z')).toEqual([]);
    expect(await openStages(write, 1999, new Date())).toEqual([]);
    expect((await currentEdition(write, new Date('2031-03-29T22:59:59Z')))?.year).toBe(2026);
    expect((await currentEdition(write, new Date('2031-03-29T23:00:00Z')))?.year).toBe(2031);
  });

  it('is set anew when the demonstration starts on another day', async () => {
    const { write } = web.services.database;
    await prepareDemonstrationEdition(write, new Date('2028-02-28T23:30:00Z'));
    expect(await openStages(write, 2026, new Date('2028-02-29T12:00:00Z'))).toContain('applications');
    expect(await openStages(write, 2026, new Date('2028-05-29T21:59:59Z'))).toEqual(['meetings', 'consultations']);
    expect(await openStages(write, 2026, new Date('2028-05-29T22:00:00Z'))).toEqual(['consultations', 'workshops']);
    await prepareDemonstrationEdition(write);
    expect(await openStages(write, 2026)).toContain('applications');
  });
});

describe('a text', () => {
  const texts = (query = '') => anyone().ask<TextsAnswer>('GET', `/api/editions/2026/texts${query}`);
  const words = { pl: 'Nabór trwa.\r\n\r\n- raz\n- dwa', en: 'The call is open.', uk: 'Набір триває.' };

  it('of every kind is there in the demonstration, in three languages', async () => {
    const { items } = await texts();
    expect(items.map(({ kind }) => kind).sort()).toEqual([...textKinds].sort());
    for (const { kind, pl, en, uk } of items) {
      expect(pl, kind).toMatch(/demonstracyjn/i);
      expect(en, kind).toMatch(/demonstration/i);
      expect(uk, kind).toMatch(/демонстрац/i);
    }
    expect(items.find(({ kind }) => kind === 'information-clause')?.pl).toMatch(
      /fikcyjna[\s\S]*Prezydent Miasta Krakowa/i,
    );
  });

  it('is followed by the next version and kept, because consents point at it', async () => {
    const call = (await texts()).items.find(({ kind }) => kind === 'call') as EditionText;
    const body = { kind: 'call', ...words, after: call.number };
    const published = await staff.ask<EditionText>('POST', '/api/editions/2026/texts', body);
    expect(published).toMatchObject({ number: call.number + 1, pl: 'Nabór trwa.\n\n- raz\n- dwa' });
    expect((await texts()).items.find(({ kind }) => kind === 'call')).toEqual(published);
    const history = (await texts('?history=true')).items.filter(({ kind }) => kind === 'call');
    expect(history).toEqual([published, call]);
    await prepareDemonstrationEdition(web.services.database.write);
    expect((await texts()).items.find(({ kind }) => kind === 'call')).toEqual(published);
  });

  it('published on top of an older one is refused with both', async () => {
    const body = { kind: 'consent-phone', ...words, after: 1 };
    const statuses = await Promise.all(
      Array.from({ length: 3 }, async () => (await staff.send('POST', '/api/editions/2026/texts', body)).status),
    );
    expect(statuses.sort()).toEqual([201, 409, 409]);
    for (const after of [0, 1, 5])
      expect(await problem(staff, 'POST', '/api/editions/2026/texts', { ...body, after })).toMatchObject({
        status: 409,
        code: 'somebody-was-faster',
        current: { number: 2, pl: 'Nabór trwa.\n\n- raz\n- dwa' },
        yours: { kind: 'consent-phone', after },
      });
  });

  it('needs all three languages, of bounded length and without control characters', async () => {
    for (const change of [{ uk: '' }, { en: ' \n ' }, { pl: 'a\u0000' }, { pl: 'a'.repeat(20_001) }, { kind: 'other' }])
      expect(
        await problem(staff, 'POST', '/api/editions/2026/texts', { kind: 'call', ...words, after: 1, ...change }),
      ).toMatchObject({ status: 400, path: `/${Object.keys(change)[0]}` });
  });

  it('is asked for with history=true or false only', async () => {
    expect((await anyone().send('GET', '/api/editions/2026/texts?history=yes')).status).toBe(400);
  });
});

describe('an edition that is prepared ahead', () => {
  it('changes neither the limits of areas nor whom to ask before its first day', async () => {
    const before = web.services.contact();
    await staff.ask('POST', '/api/editions', { year: 2031, ...settings, maxAreaKm2: 0.001 });
    expect(web.services.contact()).toEqual(before);
    const recipe = { precincts: [1], streets: [], drawn: [], cut: [] };
    expect((await anyone().send('POST', '/api/areas/check', { recipe })).status).toBe(200);
    await staff.ask('PUT', '/api/editions/2031', {
      revision: 1,
      ...settings,
      maxAreaKm2: 0.001,
      stages: [{ stage: 'applications', opens: '2020-02-10', closes: '2031-02-25' }],
    });
    expect(web.services.contact()).toEqual({ name: settings.contactName, url: settings.contactUrl });
    expect((await anyone().send('POST', '/api/areas/check', { recipe })).status).toBe(422);
  });
});
