import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestClient } from '../accounts/testing-client.ts';
import { testClient } from '../accounts/testing-client.ts';
import { signedInAs } from '../meetings/testing-meetings.ts';
import { begin, move } from '../proposals/testing-proposals.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import { type Need, needBody, ownGround, placCentralny } from './testing-needs.ts';
import { waitingNeeds } from './waiting/queries.ts';

let web: TestWeb;
let resident: TestClient;
let other: TestClient;
let third: TestClient;
let ambassador: TestClient;
let staff: TestClient;
let ground: { area: number; point: [number, number] };
/** A place in the area of the demonstration's ambassador. */
let within: object;
beforeAll(async () => {
  web = await openTestWeb();
  resident = await signedInAs(web, 'mieszkanka@okolica.example');
  other = await signedInAs(web, 'kandydatka@okolica.example');
  third = await signedInAs(web, 'kandydat@okolica.example');
  ambassador = await signedInAs(web, 'ambasador@okolica.example');
  staff = await signedInAs(web, 'urzedniczka@okolica.example');
  ground = await ownGround(web, 'ambasador@okolica.example');
  within = { place: { points: [ground.point], lines: [], shapes: [] } };
  await web.services.database.write.raw(`update users set created_at = now() - interval '1 year'`);
});
afterAll(() => web.close());

const mark = (who: TestClient, change: object = {}) => who.ask<Need>('POST', '/api/needs', needBody(change));
const read = (who: TestClient, id: number) => who.ask<Need>('GET', `/api/needs/${id}`);
async function refused(who: TestClient, method: string, path: string, body: object = {}) {
  const response = await who.send(method, path, method === 'GET' ? undefined : body);
  return { status: response.status, ...(await response.json()) };
}
const mailsTo = async (email: string, subject: string) =>
  (await web.services.database.write('mails').where({ recipient: email }).where('subject', 'like', `%${subject}%`))
    .length;

describe('marking a need', () => {
  it('keeps its place, says its district and stands first in the list and on the map', async () => {
    const need = await mark(resident, { place: { points: [placCentralny], lines: [], shapes: [] } });
    expect(need).toMatchObject({ districts: [18], supports: 0, status: 'open', may: ['edit'] });
    const nobody = testClient(web.url);
    const list = await nobody.ask<{ items: Need[]; total: number }>('GET', '/api/needs?limit=1');
    expect(list.items[0]?.id).toBe(need.id);
    const near = `near=${placCentralny.join(',')},50`;
    const map = await nobody.ask<{ features: { properties: Need; geometry: object }[] }>(
      'GET',
      `/api/needs.geojson?${near}`,
    );
    expect(map.features.map(({ properties }) => properties.id)).toContain(need.id);
    const own = await resident.ask<{ authored: number[] }>('GET', '/api/needs/own');
    expect(own.authored).toContain(need.id);
    const { rows } = await web.services.database.write.raw(
      `select kind, title from happenings where about = 'need' and subject = ?`,
      [need.id],
    );
    expect(rows).toEqual([
      { kind: 'need-marked', title: 'Brakuje drzew przy przystanku, latem nie ma tu żadnego cienia.' },
    ]);
  });

  it('may be of a whole district, which has no place, or of a whole area as it is now', async () => {
    const district = await mark(resident, { whole: 'district', district: 13, place: null });
    expect(district).toMatchObject({ districts: [13], point: null });
    const area = await mark(resident, { whole: 'area', area: ground.area, place: null });
    expect(area.point).not.toBeNull();
    const found = async (query: string) =>
      (await resident.ask<{ items: Need[] }>('GET', `/api/needs?limit=500&${query}`)).items.map(({ id }) => id);
    expect(await found('district=13')).toContain(district.id);
    expect(await found(`area=${ground.area}`)).toEqual(expect.arrayContaining([area.id]));
    expect(await found(`area=${ground.area}`)).not.toContain(district.id);
  });

  it('is refused, field by field, when it does not fit', async () => {
    for (const [change, path] of [
      [{ theme: 'weather' }, '/theme'],
      [{ body: 'Krótko' }, '/body'],
      [{ body: `Zero\u0000 bajt w treści potrzeby` }, '/body'],
      [{ body: 'x'.repeat(1001) }, '/body'],
      [{ place: null }, '/place'],
      [{ whole: 'district', place: null }, '/district'],
      [{ whole: 'district', district: 42, place: null }, '/district'],
      [{ whole: 'area', area: 999_999, place: null }, '/area'],
      [{ meeting: 999_999 }, '/meeting'],
      [{ unknown: 1 }, ''],
    ] as const)
      expect(await refused(resident, 'POST', '/api/needs', needBody(change)), JSON.stringify(change)).toMatchObject({
        status: 400,
        path,
      });
    const outside = needBody({ place: { points: [[20.0646, 49.9872]], lines: [], shapes: [] } });
    expect(await refused(resident, 'POST', '/api/needs', outside)).toMatchObject({
      status: 422,
      code: 'place-refused',
      reason: 'outside-city',
    });
    expect(await refused(resident, 'POST', '/api/needs', needBody({ hands: 12 }))).toMatchObject({ status: 403 });
  });

  it('is for a new account only some times a day, also when all are sent at once', async () => {
    const fresh = await signedInAs(web, 'ekspertka@okolica.example');
    await web.services.database.write.raw(
      `update users set created_at = now() where email = 'ekspertka@okolica.example'`,
    );
    const statuses = await Promise.all(
      Array.from({ length: 9 }, async () => (await fresh.send('POST', '/api/needs', needBody())).status),
    );
    expect(statuses.filter((status) => status === 201)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(4);
  });
});

describe('correcting a need', () => {
  it('is its author’s for a day, its ambassador’s and the staff’s at any time, and nobody else’s', async () => {
    const need = await mark(resident, within);
    const edit = (body: string, version: number) => ({ ...needBody({ ...within, body }), version });
    const changed = await resident.ask<Need>(
      'PUT',
      `/api/needs/${need.id}`,
      edit('Brakuje drzew i ławek przy alei.', 1),
    );
    expect(changed.version).toBe(2);
    expect(await refused(other, 'PUT', `/api/needs/${need.id}`, edit('To nie moje, ale poprawię.', 2))).toMatchObject({
      status: 403,
    });
    await web.services.database.write.raw(`update needs set created_at = now() - interval '25 hours' where id = ?`, [
      need.id,
    ]);
    expect(await refused(resident, 'PUT', `/api/needs/${need.id}`, edit('Za późno na poprawkę.', 2))).toMatchObject({
      status: 403,
    });
    const again = await ambassador.ask<Need>('PUT', `/api/needs/${need.id}`, {
      ...edit('Brakuje drzew, ławek i koszy przy alei.', 2),
      hands: 14,
    });
    expect(again).toMatchObject({ version: 3, supports: 14 });
    const late = await refused(staff, 'PUT', `/api/needs/${need.id}`, edit('Poprawka na starej wersji.', 2));
    expect(late).toMatchObject({
      status: 409,
      code: 'somebody-was-faster',
      current: { body: 'Brakuje drzew, ławek i koszy przy alei.', version: 3 },
      yours: { body: 'Poprawka na starej wersji.', version: 2 },
    });
    const seen = await read(ambassador, need.id);
    expect(seen.history.map(({ kind }) => kind)).toEqual(['marked', 'changed', 'changed']);
    expect((await read(other, need.id)).history).toEqual([]);
  });

  it('with the same content again raises nothing', async () => {
    const need = await mark(resident, within);
    const same = await resident.ask<Need>('PUT', `/api/needs/${need.id}`, { ...needBody(within), version: 1 });
    expect(same.version).toBe(1);
  });
});

describe('support', () => {
  it('counts a person once however often it is sent, also at once, and not the author', async () => {
    const need = await mark(resident, within);
    const path = `/api/needs/${need.id}/support`;
    await Promise.all(Array.from({ length: 10 }, () => other.ask('PUT', path, {})));
    await third.ask('PUT', path, {});
    expect(await refused(resident, 'PUT', path)).toMatchObject({ status: 409, code: 'own-need' });
    expect(await read(other, need.id)).toMatchObject({ supports: 2, supported: true });
    expect(await read(resident, need.id)).toMatchObject({ supports: 2, supported: false });
    await other.ask('DELETE', path, {});
    await other.ask('DELETE', path, {});
    expect(await read(other, need.id)).toMatchObject({ supports: 1, supported: false });
  });

  it('orders the list when asked to, page by page', async () => {
    const whole: number[] = [];
    const supports: number[] = [];
    let next: string | null = '';
    do {
      const page: { items: Need[]; next: string | null } = await resident.ask(
        'GET',
        `/api/needs?sort=supported&limit=40${next && `&cursor=${next}`}`,
      );
      whole.push(...page.items.map(({ id }) => id));
      supports.push(...page.items.map((item) => item.supports));
      next = page.next;
    } while (next);
    expect(new Set(whole).size).toBe(whole.length);
    expect(supports).toEqual(supports.toSorted((one, following) => following - one));
  });
});

describe('merging', () => {
  it('counts each person once, says where a need went, tells its author, and can be taken back', async () => {
    const kept = await mark(resident, within);
    const same = await mark(other, within);
    await third.ask('PUT', `/api/needs/${kept.id}/support`, {});
    await third.ask('PUT', `/api/needs/${same.id}/support`, {});
    const before = await mailsTo('kandydatka@okolica.example', 'połączona');
    const merged = await ambassador.ask<Need>('POST', `/api/needs/${same.id}/merge`, { into: kept.id });
    expect(merged).toMatchObject({ status: 'merged', mergedInto: { id: kept.id } });
    // The third person once, and the author of the merged one.
    expect(await read(resident, kept.id)).toMatchObject({ supports: 2, mergedOnes: [{ id: same.id }] });
    expect(await read(third, kept.id)).toMatchObject({ supported: true });
    expect(await mailsTo('kandydatka@okolica.example', 'połączona')).toBe(before + 1);
    const list = await resident.ask<{ items: Need[] }>('GET', '/api/needs?limit=500');
    expect(list.items.map(({ id }) => id)).not.toContain(same.id);
    expect(await refused(third, 'PUT', `/api/needs/${same.id}/support`)).toMatchObject({
      code: 'merged',
      into: kept.id,
    });
    const parted = await staff.ask<Need>('POST', `/api/needs/${same.id}/part`, {});
    expect(parted).toMatchObject({ status: 'open', supports: 1, mergedInto: null });
    expect(await read(resident, kept.id)).toMatchObject({ supports: 1, mergedOnes: [] });
    expect(parted.history.map(({ kind }) => kind)).toEqual(['marked', 'merged', 'parted']);
  });

  it('takes along what was merged before', async () => {
    const [one, two, three] = [await mark(resident, within), await mark(other, within), await mark(third, within)];
    await ambassador.ask('POST', `/api/needs/${one.id}/merge`, { into: two.id });
    await ambassador.ask('POST', `/api/needs/${two.id}/merge`, { into: three.id });
    expect(await read(resident, three.id)).toMatchObject({ supports: 2, mergedOnes: [{ id: one.id }, { id: two.id }] });
  });

  it('taken back of several at once leaves the count of the one that they were merged into right', async () => {
    const kept = await mark(resident, within);
    const merged = await Promise.all(Array.from({ length: 6 }, () => mark(other, within)));
    const before = (await read(other, kept.id)).supports;
    for (const { id } of merged) {
      await third.ask('PUT', `/api/needs/${id}/support`, {});
      await ambassador.ask('POST', `/api/needs/${id}/merge`, { into: kept.id });
    }
    expect((await read(other, kept.id)).supports).toBe(before + 2);
    // All are under way before the first of them may count.
    const parting = await web.services.database.write.transaction(async (transaction) => {
      await transaction('needs').where({ id: kept.id }).forUpdate().first('id');
      const sent = merged.map(({ id }) => staff.ask('POST', `/api/needs/${id}/part`, {}));
      await new Promise((soon) => setTimeout(soon, 300));
      return { sent };
    });
    await Promise.all(parting.sent);
    expect(await read(other, kept.id)).toMatchObject({ supports: before, mergedOnes: [] });
  });

  it('and hiding are not of a whole area that only touches the ambassador’s', async () => {
    const database = web.services.database.write;
    const {
      rows: [{ id }],
    } = await database.raw(
      `insert into needs (edition, theme, body, whole, area, place)
       select (select max(year) from editions), 'greenery', 'Cały obszar za miedzą potrzebuje drzew.', 'area',
         (select min(id) from areas where id <> :area),
         ST_MakeEnvelope(ST_XMax(geometry), ST_YMin(geometry), ST_XMax(geometry) + 0.001, ST_YMax(geometry), 4326)
       from area_versions where area = :area and status = 'approved' returning id`,
      { area: ground.area },
    );
    const { rows } = await database.raw(
      `select ST_Intersects(geometry, place) as touches from needs, area_versions
       where needs.id = ? and area_versions.area = ? and area_versions.status = 'approved'`,
      [id, ground.area],
    );
    expect(rows).toEqual([{ touches: true }]);
    const list = await resident.ask<{ items: Need[] }>('GET', `/api/needs?limit=500&area=${ground.area}`);
    expect(list.items.map((need) => need.id)).not.toContain(id);
    expect((await read(ambassador, id)).may).not.toContain('moderate');
    expect(await refused(ambassador, 'POST', `/api/needs/${id}/hide`, { reason: 'Nie moje.' })).toMatchObject({
      status: 403,
      code: 'not-yours',
    });
    await database('needs').where({ id }).delete();
  });

  it('is refused outside the ambassador’s area, to residents, with itself and with what is not open', async () => {
    const [inside, beyond] = [await mark(resident, within), await mark(resident)];
    const hidden = await mark(resident, within);
    await staff.ask('POST', `/api/needs/${hidden.id}/hide`, { reason: 'Dotyczy osoby prywatnej.' });
    const merge = (who: TestClient, from: number, into: number) =>
      refused(who, 'POST', `/api/needs/${from}/merge`, { into });
    expect(await merge(resident, inside.id, beyond.id)).toMatchObject({ status: 403 });
    expect(await merge(ambassador, beyond.id, inside.id)).toMatchObject({ status: 403, code: 'not-yours' });
    expect(await merge(ambassador, inside.id, beyond.id)).toMatchObject({ status: 403, code: 'not-yours' });
    expect(await merge(staff, inside.id, inside.id)).toMatchObject({ status: 400, path: '/into' });
    expect(await merge(staff, inside.id, hidden.id)).toMatchObject({ status: 409, code: 'not-open' });
    expect(await merge(staff, inside.id, 999_999)).toMatchObject({ status: 400 });
    expect(await refused(staff, 'POST', `/api/needs/${inside.id}/part`)).toMatchObject({ code: 'not-merged' });
    expect(await refused(staff, 'POST', '/api/needs/999999/merge', { into: 1 })).toMatchObject({ status: 404 });
  });
});

describe('hiding', () => {
  it('needs a reason, which the author is told; others find nothing; showing it brings it back', async () => {
    const need = await mark(other, within);
    expect(await refused(ambassador, 'POST', `/api/needs/${need.id}/hide`, { reason: '' })).toMatchObject({
      status: 400,
    });
    const before = await mailsTo('kandydatka@okolica.example', 'ukryta');
    await ambassador.ask('POST', `/api/needs/${need.id}/hide`, { reason: 'Obraża sąsiadów.' });
    expect(await mailsTo('kandydatka@okolica.example', 'ukryta')).toBe(before + 1);
    expect(await refused(third, 'GET', `/api/needs/${need.id}`)).toMatchObject({ status: 404 });
    expect(await refused(third, 'PUT', `/api/needs/${need.id}/support`)).toMatchObject({ status: 404 });
    expect(await read(other, need.id)).toMatchObject({ status: 'hidden', may: [] });
    expect(await refused(staff, 'POST', `/api/needs/${need.id}/hide`, { reason: 'Jeszcze raz.' })).toMatchObject({
      status: 409,
    });
    const shown = await staff.ask<Need>('POST', `/api/needs/${need.id}/show`, { reason: 'To nie była obraza.' });
    expect(shown.status).toBe('open');
    expect(shown.history.at(-1)).toMatchObject({ kind: 'shown', note: 'To nie była obraza.' });
  });

  it('hides the words also from those who read what was merged into it', async () => {
    const [same, kept] = [await mark(resident, within), await mark(other, within)];
    await staff.ask('POST', `/api/needs/${same.id}/merge`, { into: kept.id });
    await staff.ask('POST', `/api/needs/${kept.id}/hide`, { reason: 'Podaje cudzy telefon.' });
    expect(await read(testClient(web.url), same.id)).toMatchObject({ status: 'merged', mergedInto: null });
  });
});

describe('needs that wait', () => {
  it('for a proposal do so until one that all may see answers them', async () => {
    const { write } = web.services.database;
    const waiting = async () => (await waitingNeeds(write, [ground.area]))[0]?.count ?? 0;
    const before = await waiting();
    const need = await mark(resident, within);
    expect(await waiting()).toBe(before + 1);
    const draft = await begin(other, { needs: [need.id] });
    expect(await waiting()).toBe(before + 1);
    await move(other, 'develop', draft);
    expect(await waiting()).toBe(before);
  });
});

describe('the diagnosis', () => {
  it('adds up to the list, by theme and by district, and says how many live there', async () => {
    for (const query of ['', 'district=18', 'theme=greenery', `area=${ground.area}`, 'near=20.0373,50.0719,800']) {
      const list = await staff.ask<{ total: number; unlocated: number }>('GET', `/api/needs?limit=1&${query}`);
      const found = await staff.ask<{
        total: number;
        unlocated: number;
        byTheme: { count: number; share: number }[];
        byDistrict: { district: number; count: number }[];
        top: Need[];
        residents: { estimate: number; of: string } | null;
      }>('GET', `/api/needs/diagnosis?${query}`);
      expect([found.total, found.unlocated], query).toEqual([list.total, list.unlocated]);
      expect(found.byTheme.reduce((sum, { count }) => sum + count, 0)).toBe(list.total);
      expect(found.byTheme.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6);
      expect(found.byDistrict, query).not.toEqual([]);
      for (const { district, count } of found.byDistrict)
        if (query === '' || query.startsWith('theme')) {
          const there = await staff.ask<{ total: number }>('GET', `/api/needs?limit=1&district=${district}&${query}`);
          expect([district, count]).toEqual([district, there.total]);
        }
      const supports = found.top.map((need) => need.supports);
      expect(supports).toEqual(supports.toSorted((one, following) => following - one));
      if (query.startsWith('near')) expect(found.residents).toBeNull();
      else expect(found.residents?.estimate).toBeGreaterThan(1000);
    }
    const nowhere = await staff.ask<{ total: number; byTheme: [] }>(
      'GET',
      '/api/needs/diagnosis?q=nigdzie-tego-nie-ma',
    );
    expect(nowhere).toMatchObject({ total: 0, byTheme: [], top: [] });
  });

  it('and the lists refuse what they do not know', async () => {
    for (const path of ['/api/needs', '/api/needs.geojson', '/api/needs/diagnosis'])
      for (const query of ['theme=weather', 'district=99', 'area=999999', 'near=1', 'meeting=x', 'unknown=1'])
        expect(await refused(staff, 'GET', `${path}?${query}`), path + query).toMatchObject({
          status: 400,
          parameter: query.split('=')[0],
        });
    for (const id of ['0', 'x', '99999999999', '%00'])
      expect(await refused(staff, 'GET', `/api/needs/${id}`)).toMatchObject({ status: 404 });
  });
});

describe('an erased account', () => {
  it('leaves its needs without an author and takes its supports away, once they are counted anew', async () => {
    const need = await mark(third, within);
    const supported = await mark(resident, within);
    await third.ask('PUT', `/api/needs/${supported.id}/support`, {});
    const exported = await third.ask<Record<string, object[]>>('GET', '/api/account/export');
    expect(JSON.stringify(exported)).toContain('Brakuje drzew przy przystanku');
    await third.ask('DELETE', '/api/account', { password: 'okolica-pokaz-2026' });
    expect(await read(resident, supported.id)).toMatchObject({ supports: 0 });
    expect(await read(resident, need.id)).toMatchObject({ status: 'open', may: ['support'] });
    const { rows } = await web.services.database.write.raw('select author from needs where id = ?', [need.id]);
    expect(rows).toEqual([{ author: null }]);
  });
});
