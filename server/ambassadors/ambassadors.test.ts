import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { touch } from '../database/versions.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import type { AmbassadorProfile } from './schema.ts';

type Item = AmbassadorProfile;
type Page = { items: Item[]; total: number; next: string | null };

let web: TestWeb;
beforeAll(async () => {
  web = await openTestWeb();
});
afterAll(() => web.close());

const database = () => web.services.database.write;
const get = (path: string) => fetch(`${web.url}${path}`);
const page = async (query: string) => (await (await get(`/api/ambassadors?${query}`)).json()) as Page;
const all = async (query = '') => (await page(`limit=500&${query}`)).items;
const table = async (query = '', delimiter = ',') => {
  const response = await get(`/api/ambassadors.csv?${query}`);
  const text = await response.text();
  return { response, text, rows: parse(text, { bom: true, columns: true, delimiter }) as Record<string, string>[] };
};
/** Changes something as another part of the application would, and tells. */
const change = async (how: () => Promise<unknown>) => {
  await how();
  await touch(database(), ['areas']);
  await web.services.versions.refresh();
};

describe('the public list', () => {
  it('is ordered by name, area, district, residents from the most, or the newest first', async () => {
    const base = (text: string) => text.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replaceAll(/\p{M}/gu, '');
    const ascending = <Value>(values: Value[]) =>
      values.every((value, at) => at === 0 || (values[at - 1] as Value) <= value);
    expect(ascending((await all()).map(({ name }) => base(name)))).toBe(true);
    expect(ascending((await all('sort=area')).map(({ area }) => base(area?.name ?? '')))).toBe(true);
    expect(ascending((await all('sort=district')).map(({ area }) => area?.districts[0]?.number ?? 100))).toBe(true);
    expect(ascending((await all('sort=residents')).map(({ area }) => -(area?.residentsEstimate ?? 0)))).toBe(true);
    const since = (await all('sort=since')).map((item) => item.since);
    expect(ascending([...since].reverse())).toBe(true);
    expect(new Set(since).size).toBeGreaterThan(10);
  });

  it('gives everybody exactly once over its pages, whatever the order', async () => {
    const ids = (await all()).map(({ id }) => id).sort((one, other) => one - other);
    for (const sort of ['name', 'area', 'district', 'residents', 'since']) {
      const seen: number[] = [];
      for (let cursor = ''; ; ) {
        const { items, next } = await page(`sort=${sort}&limit=7${cursor}`);
        seen.push(...items.map(({ id }) => id));
        if (!next) break;
        cursor = `&cursor=${next}`;
      }
      expect(
        seen.sort((one, other) => one - other),
        sort,
      ).toEqual(ids);
    }
  });

  it('is narrowed by form of participation, any of several', async () => {
    const everybody = await all();
    const having = (...forms: string[]) => everybody.filter((item) => item.forms.some((form) => forms.includes(form)));
    expect(await all('form=consultation')).toEqual(having('consultation'));
    expect(await all('form=consultation&form=local-initiative')).toEqual(having('consultation', 'local-initiative'));
    expect(having('consultation').length).toBeLessThan(everybody.length);
  });

  it('leaves out who has ended unless they are asked for, and says who waits for training', async () => {
    const [first, second] = await all('status=active');
    const before = await all('status=awaiting-training&status=ended');
    const set = (slug: string | undefined, status: string) =>
      change(() => database()('ambassadors').where({ slug }).update({ status }));
    await set(first?.slug, 'ended');
    await set(second?.slug, 'awaiting-training');
    const listed = await all();
    expect(listed.map(({ slug }) => slug)).not.toContain(first?.slug);
    expect(listed.find(({ slug }) => slug === second?.slug)?.status).toBe('awaiting-training');
    expect((await all('status=ended')).map(({ slug }) => slug)).toContain(first?.slug);
    expect(await all('status=awaiting-training&status=ended')).toHaveLength(before.length + 2);
    await set(first?.slug, 'active');
    await set(second?.slug, 'active');
  });

  it('names somebody who cares for two areas once, with the area that was asked for', async () => {
    const [one, other] = await all();
    const areaOf = (item: Item | undefined) => item?.area?.id ?? 0;
    const move = (to: Item | undefined) =>
      change(() =>
        database()('areas')
          .where({ id: areaOf(other) })
          .update({ ambassador: to?.id }),
      );
    await move(one);
    const listed = await all();
    expect(listed.filter(({ slug }) => slug === one?.slug)).toHaveLength(1);
    const point = other?.area?.point.join(',');
    const found = (await all(`near=${point},5`)).find(({ slug }) => slug === one?.slug);
    expect(found?.area?.id).toBe(areaOf(other));
    const profile = (await (await get(`/api/ambassadors/${one?.slug}`)).json()) as Item;
    expect(profile.areas.map(({ id }) => id)).toEqual([areaOf(one), areaOf(other)].sort((a, b) => a - b));
    await move(other);
  });

  it('refuses orders, forms and statuses that there are not, and cursors of another order', async () => {
    const { next } = await page('limit=2');
    for (const query of ['sort=age', 'sort=name&sort=area', 'form=party', 'status=', `sort=residents&cursor=${next}`])
      expect((await get(`/api/ambassadors?${query}`)).status, query).toBe(400);
    for (const query of ['dialect=tsv', 'limit=5', 'district=99', 'form=x'])
      expect((await get(`/api/ambassadors.csv?${query}`)).status, query).toBe(400);
  });
});

describe('the table', () => {
  it('has the same people in the same order as the list and the map', async () => {
    for (const query of ['', 'district=1&sort=residents', 'form=budget&sort=district', 'q=nowa']) {
      const slugs = (await all(query)).map(({ slug }) => slug);
      const { features } = await (await get(`/api/ambassadors.geojson?${query}`)).json();
      expect((await table(query)).rows.map(({ slug }) => slug)).toEqual(slugs);
      expect(features.map(({ properties }: { properties: Item }) => properties.slug)).toEqual(slugs);
    }
  });

  it('is a file in UTF-8 that says so, with documented columns and figures as the API gives them', async () => {
    const { response, text, rows } = await table('sort=residents');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="ambasadorzy.csv"');
    expect(new Uint8Array(await (await get('/api/ambassadors.csv')).arrayBuffer()).slice(0, 3)).toEqual(
      new Uint8Array([0xef, 0xbb, 0xbf]),
    );
    expect(text.split('\r\n')[0]?.replace(/^\uFEFF/, '')).toBe(
      'slug,name,status,edition,since,forms,area_id,area_name,area_kind,districts,area_km2,residents_estimate,lon,lat,fictional,profile',
    );
    const [first] = await all('sort=residents');
    expect(rows[0]).toMatchObject({
      name: first?.name,
      area_km2: String(first?.area?.areaKm2),
      residents_estimate: String(first?.area?.residentsEstimate),
      lon: String(first?.area?.point[0]),
      districts: first?.area?.districts.map(({ number }) => number).join(' '),
      profile: `${web.url}/ambassadors/${first?.slug}`,
    });
  });

  it('opens in a Polish Excel with semicolons and decimal commas', async () => {
    const { rows } = await table('dialect=excel-pl', ';');
    const [first] = await all();
    expect(rows[0]?.area_km2).toBe(String(first?.area?.areaKm2).replace('.', ','));
    expect(rows).toHaveLength((await all()).length);
  });

  it('holds names as text: no formula, separator, quote or line end in one becomes more than text', async () => {
    const [person] = await all();
    const names = [
      '=HYPERLINK("https://zly.example";"Kliknij")',
      '+48 12 616 00 00',
      '-2+3',
      '@SUM(A1:A9)',
      '\t=1+1',
      '\r=1+1',
      'Zofia "Zosia", Górska; z ulicy\nDługiej',
      '＝cmd|calc',
    ];
    for (const name of names) {
      await change(() => database()('ambassadors').where({ slug: person?.slug }).update({ name }));
      for (const [dialect, delimiter] of [
        ['rfc4180', ','],
        ['excel-pl', ';'],
      ]) {
        const { rows } = await table(`dialect=${dialect}`, delimiter);
        const read = rows.find(({ slug }) => slug === person?.slug)?.name ?? '';
        expect(read.replace(/^'/, ''), name).toBe(name);
        expect(read, name).not.toMatch(/^[=+\-@\t\r＝]/);
      }
    }
    await change(() => database()('ambassadors').where({ slug: person?.slug }).update({ name: person?.name }));
  });

  it('has no phone number, no address and nobody who cannot be seen', async () => {
    const [person] = await all();
    const secret = '600 700 800';
    await change(() => database()('ambassadors').where({ slug: person?.slug }).update({ phone: secret }));
    expect((await table()).text).not.toContain(secret);
    expect((await table()).text).not.toContain('@');
    expect(JSON.stringify(await all())).not.toContain(secret);
    await change(() => database()('ambassadors').where({ slug: person?.slug }).update({ phone: null }));
  });
});

describe('a profile', () => {
  const profile = async (slug: string) => (await (await get(`/api/ambassadors/${slug}`)).json()) as Item;

  it('has only what was published, and whether the person can be written to', async () => {
    const slug = 'halina-brzostek';
    expect(await profile(slug)).toMatchObject({ phone: null, experience: null, motivation: null, reachable: true });
    await database()('ambassador_people')
      .insert({
        ambassador: (await profile(slug)).id,
        name: 'Halina Tajna',
        phone: '600 100 200',
        motivation: 'Prywatna',
      })
      .onConflict('ambassador')
      .merge();
    await change(() =>
      database()('ambassadors').where({ slug }).update({ phone: '12 616 00 00', status: 'suspended' }),
    );
    const published = await profile(slug);
    expect(published).toMatchObject({ phone: '12 616 00 00', motivation: null, reachable: false });
    expect(JSON.stringify(published)).not.toMatch(/Tajna|600 100 200|Prywatna|user/);
    await change(() => database()('ambassadors').where({ slug }).update({ phone: null, status: 'active' }));
  });

  it('says since when by the day in Kraków', async () => {
    const slug = 'halina-brzostek';
    const at = async (moment: string) => {
      await change(() => database()('ambassadors').where({ slug }).update({ created_at: moment }));
      return (await profile(slug)).since;
    };
    expect(await at('2026-02-28T22:59:59Z')).toBe('2026-02-28');
    expect(await at('2026-02-28T23:00:00Z')).toBe('2026-03-01');
    expect(await at('2026-03-29T21:59:59Z')).toBe('2026-03-29');
    expect(await at('2026-03-29T22:00:00Z')).toBe('2026-03-30');
  });

  it('that does not exist is not found', async () => {
    for (const slug of ['nie-ma', 'HALINA-BRZOSTEK', '%00', 'a'.repeat(200)])
      expect((await get(`/api/ambassadors/${slug}`)).status, slug).toBe(404);
  });
});
