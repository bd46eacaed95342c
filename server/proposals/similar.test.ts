import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestClient, testClient } from '../accounts/testing-client.ts';
import { signedInAs } from '../meetings/testing-meetings.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import type { SimilarAnswer } from './schema.ts';
import { putProposal } from './testing-proposals.ts';

let web: TestWeb;
let author: TestClient;
const authorEmail = 'mieszkanka@okolica.example';
const nobody = () => testClient(web.url);
const database = () => web.services.database.write;
const similar = (body: object, client = nobody()) => client.ask<SimilarAnswer>('POST', '/api/proposals/similar', body);
/** A proposal of this title so many metres east of os. Stalowe. */
const put = (title: string, eastM: number, change: object = {}) =>
  putProposal(web, {
    status: 'developed',
    authorEmail,
    change: {
      title,
      short: title,
      place: database().raw(`ST_SetSRID(ST_MakePoint(?, 50.0797), 4326)`, [20.0496 + eastM / 71_500]),
      ...change,
    },
  });
const titles = ({ current }: SimilarAnswer) => current.map(({ title }) => title);

beforeAll(async () => {
  web = await openTestWeb();
  author = await signedInAs(web, authorEmail);
  await database()('proposals').delete();
  await put('Ławki i drzewa na osiedlu Stalowym', 20);
  await put('Drzewa przy alei Róż', 700);
  await put('Kino letnie na Plantach Bieńczyckich', 650, { theme: 'culture' });
  await put('Nowe ławki i drzewa na Ruczaju', 11_000 * -1);
  await put('Szkic ławek i drzew', 10, { status: 'draft' });
  await put('Tężnia w parku Jordana', -9_000);
});
afterAll(() => web.close());

describe('similar proposals', () => {
  const place = { points: [[20.0496, 50.0797]] };

  it('are those near by with the same theme, next door, or alike in words wherever they are', async () => {
    const found = await similar({ title: 'Drzewa i ławki na Stalowym', theme: 'greenery', place });
    expect(titles(found)).toEqual([
      'Ławki i drzewa na osiedlu Stalowym',
      'Nowe ławki i drzewa na Ruczaju',
      'Drzewa przy alei Róż',
    ]);
    expect(found.current[0]?.distanceM).toBeGreaterThan(15);
    expect(found.current[0]?.distanceM).toBeLessThan(25);
    expect(found.current[0]?.likeness).toBeGreaterThan(0.6);
  });

  it('are found without a place, and by words without case, endings and Polish letters', async () => {
    const found = await similar({ title: 'TEZNIE W PARKU' });
    expect(titles(found)).toEqual(['Tężnia w parku Jordana']);
    expect(found.current[0]?.distanceM).toBeNull();
    expect(titles(await similar({ title: '', text: 'Kino letnie dla wszystkich' }))[0]).toMatch(/^Kino letnie/);
    expect(await similar({})).toEqual({ current: [], past: [] });
    expect(titles(await similar({ theme: 'culture', place }))).toContain('Kino letnie na Plantach Bieńczyckich');
  });

  it('show past projects with their outcome, cost and votes, those of the district first', async () => {
    const { past } = await similar({ title: 'Doświetlenie przejść dla pieszych', district: 10 });
    expect(past.length).toBeGreaterThan(3);
    expect(past[0]).toMatchObject({ likeness: 1, selected: expect.any(Boolean), costPln: expect.any(Number) });
    expect(past[0]?.votes).toBeGreaterThan(0);
    const here = await similar({ title: 'Przejścia dla pieszych w Dzielnicy X, doświetlenie', district: 10 });
    expect(here.past[0]).toMatchObject({ district: 10 });
    expect(past.every(({ title }) => /świetl/i.test(title))).toBe(true);
  });

  it('of a proposal leave itself out, and name who may be found to its authors only', async () => {
    const own = await put('Ławki i drzewa przy Stalowym', 30);
    await database()('proposal_authors').update({ in_touch: true });
    const names = (answer: SimilarAnswer) => new Set(answer.current.flatMap(({ inTouch }) => inTouch));
    const path = `/api/proposals/${own}/similar`;
    const shown = await nobody().ask<SimilarAnswer>('GET', path);
    expect(titles(shown)).not.toContain('Ławki i drzewa przy Stalowym');
    expect(titles(shown)[0]).toBe('Ławki i drzewa na osiedlu Stalowym');
    expect([...names(shown)]).toEqual([]);
    expect([...names(await author.ask<SimilarAnswer>('GET', path))]).toEqual(['Hanna Mieszkańska']);
    const writing = { title: 'Ławki i drzewa', except: own };
    expect([...names(await similar(writing, author))]).toEqual(['Hanna Mieszkańska']);
    expect([...names(await similar(writing))]).toEqual([]);
  });

  it('of a place that is refused are looked for by words alone, and nothing odd makes a fault', async () => {
    const outside = await similar({ title: 'Tężnia w parku', place: { points: [[21, 52]] } });
    expect(titles(outside)).toEqual(['Tężnia w parku Jordana']);
    for (const body of [
      { title: '%_\\' },
      { title: "'; drop table proposals --" },
      { title: '🌳🌳🌳' },
      { title: 'w na przy ul' },
      { text: 'a'.repeat(2000) },
      { except: 2_147_483_647 },
    ])
      expect((await nobody().send('POST', '/api/proposals/similar', body)).status).toBe(200);
    for (const body of [{ title: 'a\u0000' }, { district: 0 }, { theme: 'nic' }, { place: { points: [['a', 1]] } }])
      expect((await nobody().send('POST', '/api/proposals/similar', body)).status).toBe(400);
    for (const id of ['0', 'x', '999999'])
      expect((await nobody().send('GET', `/api/proposals/${id}/similar`)).status).toBe(404);
  });
});
