import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestClient, testClient } from '../accounts/testing-client.ts';
import { signedInAs } from '../meetings/testing-meetings.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import type { Finding, ProposalWhole } from './schema.ts';
import { begin, contentBody, move, stalowe } from './testing-proposals.ts';

let web: TestWeb;
let staff: TestClient;
let ambassador: TestClient;
let author: TestClient;
let other: TestClient;
let area: number;
const nobody = () => testClient(web.url);
const ask = async (sql: string, bindings: unknown[] = []) =>
  (await web.services.database.write.raw(sql, bindings as string[])).rows;
const status = async (client: TestClient, method: string, path: string, body?: object) => {
  const response = await client.send(method, path, body);
  const text = await response.text();
  return { ...(text && JSON.parse(text)), http: response.status };
};

beforeAll(async () => {
  web = await openTestWeb();
  staff = await signedInAs(web, 'urzedniczka@okolica.example');
  ambassador = await signedInAs(web, 'ambasador@okolica.example');
  author = await signedInAs(web, 'mieszkanka@okolica.example');
  other = await signedInAs(web, 'kandydat@okolica.example');
  const [serving] = await ask(
    `select ambassadors.id, areas.id as area from ambassadors join areas on areas.ambassador = ambassadors.id
     where slug = 'teresa-milewicz'`,
  );
  area = serving.area;
  await ask(
    `update ambassadors set user_id = (select id from users where email = 'ambasador@okolica.example') where id = ?`,
    [serving.id],
  );
});
afterAll(() => web.close());

const findingsOf = async (change: object): Promise<Finding[]> =>
  (await nobody().ask<{ findings: Finding[] }>('POST', '/api/proposals/check', contentBody(change))).findings;

describe('a draft of a proposal', () => {
  it('may lack anything, and is seen by its author, the ambassador of its area and staff only', async () => {
    const draft = await author.ask<ProposalWhole>('POST', '/api/proposals', { area });
    expect(draft).toMatchObject({
      status: 'draft',
      version: 1,
      mine: true,
      title: '',
      point: null,
      area: { id: area },
    });
    expect(draft.may).toEqual(['edit', 'invite', 'develop', 'withdraw']);
    for (const client of [nobody(), other])
      for (const path of [`/api/proposals/${draft.id}`, `/api/proposals/${draft.id}/versions`])
        expect(await status(client, 'GET', path)).toMatchObject({ http: 404, code: 'not-found' });
    expect(await staff.ask('GET', `/api/proposals/${draft.id}`)).toMatchObject({ mine: false, may: [] });
    expect(await ambassador.ask('GET', `/api/proposals/${draft.id}`)).toMatchObject({
      accompanies: true,
      may: ['edit'],
    });
    expect((await nobody().ask<{ total: number }>('GET', '/api/proposals?q=zupelnie')).total).toBe(0);
    const own = await ambassador.ask<{ items: { id: number; role: string }[] }>('GET', '/api/proposals/own');
    expect(own.items).toContainEqual(expect.objectContaining({ id: draft.id, role: 'ambassador', version: 1 }));
  });

  it('is saved with its place, its costs to the grosz and the districts that it reaches', async () => {
    const draft = await begin(author);
    expect(draft).toMatchObject({
      costPln: 40_800.5,
      point: stalowe,
      place: { points: [stalowe], lines: [], shapes: [] },
      districts: [18],
      findings: [],
    });
    const line = [
      [20.037, 50.0719],
      [20.0496, 50.0797],
    ];
    const place = { points: [stalowe], lines: [line], shapes: [] };
    const { version } = draft;
    const saved = await author.ask<ProposalWhole>('PUT', `/api/proposals/${draft.id}`, {
      ...contentBody({ place }),
      version,
    });
    expect(saved).toMatchObject({ version: 2, place });
  });

  it('that is saved the same keeps its version, and a slower one is shown both texts', async () => {
    const draft = await begin(author, { area });
    const path = `/api/proposals/${draft.id}`;
    const same = await author.ask<ProposalWhole>('PUT', path, { ...contentBody({ area }), version: 1 });
    expect(same.version).toBe(1);
    const title = 'Ławki na osiedlu Stalowym';
    await ambassador.ask('PUT', path, { ...contentBody({ area, title }), version: 1 });
    const late = { ...contentBody({ area, title: 'Drzewa na osiedlu Stalowym' }), version: 1 };
    expect(await status(author, 'PUT', path, late)).toMatchObject({
      http: 409,
      code: 'somebody-was-faster',
      current: { title, version: 2 },
      yours: { title: 'Drzewa na osiedlu Stalowym', version: 1 },
    });
    expect(await status(author, 'PUT', path, { ...contentBody({ area, title }), version: 1 })).toMatchObject({
      http: 200,
      version: 2,
    });
    expect(await status(ambassador, 'PUT', path, { ...contentBody({ title }), version: 2 })).toMatchObject({
      http: 403,
      code: 'authors-only',
    });
  });

  it('makes the public list old only when everybody sees what was changed', async () => {
    const version = async () => (await ask(`select version from data_versions where layer = 'proposals'`))[0].version;
    const before = await version();
    const draft = await begin(author);
    const path = `/api/proposals/${draft.id}`;
    await author.ask('PUT', path, { ...contentBody({ title: 'Ławki na Stalowym' }), version: 1 });
    expect(await version()).toBe(before);
    await move(author, 'develop', { ...draft, version: 2 });
    const shown = await version();
    expect(shown).not.toBe(before);
    await author.ask('PUT', path, { ...contentBody({ title: 'Ławki na Stalowym' }), version: 2 });
    expect(await version()).toBe(shown);
    await author.ask('PUT', path, { ...contentBody({ title: 'Ławki i kosze na Stalowym' }), version: 2 });
    expect(await version()).not.toBe(shown);
  });

  it('of two who save at once lets exactly one through', async () => {
    const draft = await begin(author, { area });
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, turn) =>
        status(turn % 2 ? author : ambassador, 'PUT', `/api/proposals/${draft.id}`, {
          ...contentBody({ area, title: `Ławki na Stalowym, pomysł ${turn}` }),
          version: 1,
        }),
      ),
    );
    expect(answers.map((answer) => answer.http).sort()).toEqual([200, ...Array(9).fill(409)]);
  });

  it('is saved and checked without a need that was hidden meanwhile, and has it again when it is shown again', async () => {
    const [one, two] = await ask("select id from needs where status = 'open' order by id limit 2");
    const needs = [one.id, two.id];
    const draft = await begin(author, { needs });
    const path = `/api/proposals/${draft.id}`;
    await ask("update needs set status = 'hidden' where id = ?", [one.id]);
    expect((await nobody().send('POST', '/api/proposals/check', contentBody({ needs }))).status).toBe(200);
    const change = { ...contentBody({ title: 'Ławki przy Stalowej', needs }), version: 1 };
    expect(await author.ask<ProposalWhole>('PUT', path, change)).toMatchObject({ version: 2, needs: [{ id: two.id }] });
    type Versions = { items: { content: { needs: number[] } }[] };
    const { items } = await author.ask<Versions>('GET', `${path}/versions`);
    expect(items[0]?.content.needs).toEqual([two.id]);
    await ask("update needs set status = 'open' where id = ?", [one.id]);
    expect((await author.ask<ProposalWhole>('GET', path)).needs.map(({ id }) => id)).toEqual(needs);
  });

  it('is one of thirty at most that a person began, counted one after another; shared ones of others are not', async () => {
    const drafts = `select count(*)::int as count from proposals join proposal_authors on proposal = proposals.id
      where first and status = 'draft' and user_id = (select id from users where email = 'kandydat@okolica.example')`;
    const shared = await begin(author);
    await ask(
      `insert into proposal_authors (proposal, user_id) select ?, id from users where email = 'kandydat@okolica.example'`,
      [shared.id],
    );
    for (let at = (await ask(drafts))[0].count; at < 28; at++) await begin(other);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => status(other, 'POST', '/api/proposals', contentBody())),
    );
    expect(answers.map(({ http }) => http).sort()).toEqual([201, 201, 409, 409, 409]);
    expect(answers).toContainEqual(expect.objectContaining({ code: 'too-many-drafts', most: 30 }));
  });

  it('names what does not exist in a field, and is not for others to change', async () => {
    const wrong: [object, string][] = [
      [{ district: 42 }, '/district'],
      [{ area: 999_999 }, '/area'],
      [{ meeting: 999_999 }, '/meeting'],
      [{ needs: [999_999] }, '/needs'],
      [{ edition: 1999 }, '/edition'],
    ];
    for (const [change, path] of wrong)
      expect(await status(author, 'POST', '/api/proposals', contentBody(change))).toMatchObject({ http: 422, path });
    expect(
      await status(author, 'POST', '/api/proposals', contentBody({ place: { points: [[21, 52.2]] } })),
    ).toMatchObject({ http: 422, code: 'place-refused', reason: 'outside-city' });
    const draft = await begin(author);
    expect(await status(other, 'PUT', `/api/proposals/${draft.id}`, { ...contentBody(), version: 1 })).toMatchObject({
      http: 404,
    });
    for (const path of ['0', 'x', '99999999999', '1e1', '%00', '999999'])
      expect(await status(author, 'PUT', `/api/proposals/${path}`, { ...contentBody(), version: 1 })).toMatchObject({
        http: 404,
      });
    const bodies: [object, number][] = [
      [{}, 400],
      [{ version: 1 }, 200],
      [{ ...contentBody({ title: 'a\u0000b' }), version: 1 }, 400],
      [{ ...contentBody({ costs: [{ label: 'x', amountPln: 0.001 }] }), version: 1 }, 400],
    ];
    for (const [body, http] of bodies) {
      const answer = await status(author, 'PUT', `/api/proposals/${draft.id}`, body);
      expect(answer.http, JSON.stringify(body)).toBe(http);
    }
  });
});

describe('the rules of an edition', () => {
  it('are told field by field, with limits and what there is', async () => {
    expect(await findingsOf({})).toEqual([]);
    const found = await findingsOf({
      title: 'a'.repeat(61),
      short: 'Za krótko.',
      description: '',
      theme: null,
      place: null,
      costs: [{ label: 'Ławka', amountPln: 2400 }],
    });
    expect(found.map(({ field, code, limit, actual }) => [field, code, limit, actual])).toEqual([
      ['title', 'too-long', 60, 61],
      ['short', 'too-short', 60, 10],
      ['description', 'missing', undefined, undefined],
      ['theme', 'missing', undefined, undefined],
      ['place', 'missing', undefined, undefined],
      ['costs', 'cost-below-least', 2500, 2400],
    ]);
  });

  it('offer the district in which the place lies, and tell a part outside from the whole', async () => {
    const [other] = await findingsOf({ district: 16 });
    expect(other).toMatchObject({ field: 'district', code: 'outside-district', severity: 'must', districts: [18] });
    const bienczyce: [number, number] = [20.0196, 50.0895];
    const [part] = await findingsOf({ place: { points: [stalowe, bienczyce] } });
    expect(part).toMatchObject({
      code: 'outside-district',
      severity: 'warning',
      districts: [16, 18],
      outside: { type: 'MultiPoint', coordinates: [bienczyce] },
    });
    expect((await findingsOf({ area }))[0]).toMatchObject({
      field: 'place',
      code: 'outside-area',
      severity: 'warning',
    });
    expect((await findingsOf({ place: { points: [[21, 52.2]] } }))[0]).toMatchObject({
      field: 'place',
      code: 'outside-city',
      outside: { type: 'Point', coordinates: [21, 52.2] },
    });
  });

  it('are changed by staff, and pools limit what a proposal may cost', async () => {
    type Rules = { edition: number; pools: object[] };
    const { edition, ...before } = await nobody().ask<Rules>('GET', '/api/proposals/rules');
    const pools = [
      { district: 0, poolPln: 10_000_000 },
      { district: 18, poolPln: 100_000 },
    ];
    const change = { ...before, pools, before };
    expect((await author.send('PUT', `/api/proposals/rules/${edition}`, change)).status).toBe(403);
    await staff.ask('PUT', `/api/proposals/rules/${edition}`, change);
    await staff.ask('PUT', `/api/proposals/rules/${edition}`, change);
    expect(await nobody().ask('GET', '/api/proposals/rules')).toMatchObject({ pools });
    expect(await findingsOf({})).toMatchObject([
      { field: 'costs', code: 'cost-above-most', limit: 40_000, actual: 40_800.5 },
    ]);
    expect(await findingsOf({ scope: 'city', district: null, whole: true, place: null })).toEqual([]);
    const late = { ...before, titleMost: 70, pools: [], before };
    expect(await status(staff, 'PUT', `/api/proposals/rules/${edition}`, late)).toMatchObject({
      http: 409,
      code: 'somebody-was-faster',
      current: { pools },
    });
    const now = { ...before, pools };
    const twice = { ...before, pools: [...pools, { district: 18, poolPln: 1 }], before: now };
    expect(await status(staff, 'PUT', `/api/proposals/rules/${edition}`, twice)).toMatchObject({ http: 422 });
    expect((await staff.send('PUT', '/api/proposals/rules/1999', { ...before, before })).status).toBe(404);
    const odd = { ...before, pools: [{ district: 18, poolPln: 100_001.99 }] };
    await staff.ask('PUT', `/api/proposals/rules/${edition}`, { ...odd, before: now });
    const detail = expect.stringMatching(/najwyżej 40\s000\szł/);
    expect(await findingsOf({})).toMatchObject([{ code: 'cost-above-most', limit: 40_000.8, detail }]);
    await staff.ask('PUT', `/api/proposals/rules/${edition}`, { ...before, before: odd });
  });
});

describe('versions', () => {
  it('are one for the work of some minutes of one person, and another for another person', async () => {
    const draft = await begin(author, { area });
    const path = `/api/proposals/${draft.id}`;
    for (const [at, client] of [author, author, ambassador].entries())
      await client.ask('PUT', path, { ...contentBody({ area, title: `Ławki, wersja ${at + 2}` }), version: at + 1 });
    type Versions = { items: { number: number; savedBy: string | null; content: { title: string } }[] };
    const { items } = await author.ask<Versions>('GET', `${path}/versions`);
    expect(items.map(({ number, savedBy, content }) => [number, savedBy, content.title])).toEqual([
      [4, 'Ignacy Ambasadorski', 'Ławki, wersja 4'],
      [3, 'Hanna Mieszkańska', 'Ławki, wersja 3'],
    ]);
    await ask(`update proposal_versions set begun_at = begun_at - interval '11 minutes' where proposal = ?`, [
      draft.id,
    ]);
    await ambassador.ask('PUT', path, { ...contentBody({ area, title: 'Ławki, wersja 5' }), version: 4 });
    await move(author, 'develop', { id: draft.id, version: 5 });
    await ambassador.ask('PUT', path, { ...contentBody({ area, title: 'Ławki, wersja 6' }), version: 5 });
    const numbers = (all: Versions) => all.items.map(({ number }) => number);
    expect(numbers(await author.ask<Versions>('GET', `${path}/versions`))).toEqual([6, 5, 4, 3]);
    const shown = await nobody().ask<Versions>('GET', `${path}/versions`);
    expect(numbers(shown)).toEqual([6, 5]);
    expect(shown.items.every(({ savedBy }) => savedBy === null)).toBe(true);
  });
});

describe('the list of a meeting', () => {
  it('has the proposals that came out of it, once they are developed', async () => {
    const [{ id: meeting }] = await ask("select id from meetings where status = 'held' order by id limit 1");
    const draft = await begin(author, { title: 'Ławki z tego spotkania', origin: 'meeting', meeting });
    type Listed = { items: { id: number }[] };
    const listed = async () =>
      (await nobody().ask<Listed>('GET', `/api/proposals?limit=200&meeting=${meeting}`)).items.map(({ id }) => id);
    expect(await listed()).not.toContain(draft.id);
    await move(author, 'develop', draft);
    expect(await listed()).toContain(draft.id);
    const elsewhere = await nobody().ask<Listed>('GET', '/api/proposals?meeting=999999');
    expect(elsewhere.items).toEqual([]);
    expect((await status(nobody(), 'GET', '/api/proposals?meeting=x')).http).toBe(400);
  });
});
