import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDistrictFigures } from '../coverage/queries.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import { collections } from './collections.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await openTestWeb();
});
afterAll(() => web.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${web.url}/ogc${path}`, { headers });
type Link = { rel: string; href: string; type: string };
type Items = {
  features: { id: number; geometry: unknown; properties: Record<string, unknown> }[];
  numberMatched: number;
  numberReturned: number;
  links: Link[];
};
const items = async (path: string): Promise<Items> => {
  const response = await get(`/collections/${path}`);
  expect(response.status, path).toBe(200);
  return response.json();
};

describe('OGC API – Features', () => {
  it('declares what it keeps to and links to everything there is', async () => {
    const landing = await (await get('')).json();
    expect(new Set(landing.links.map(({ rel }: Link) => rel))).toEqual(
      new Set(['self', 'alternate', 'service-desc', 'service-doc', 'conformance', 'data']),
    );
    for (const { href, type } of landing.links as Link[]) {
      const response = await fetch(href);
      expect(response.status, href).toBe(200);
      expect(response.headers.get('content-type'), href).toContain(type.split(';')[0]);
    }
    const { conformsTo } = await (await get('/conformance')).json();
    expect(conformsTo).toContain('http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core');
    expect((await (await get('/api')).json()).openapi).toMatch(/^3\.0/);
  });

  it('lists every collection with its extent, its items in both formats and its licence', async () => {
    const { collections: listed } = await (await get('/collections')).json();
    expect(listed.map(({ id }: { id: string }) => id)).toEqual(collections.map(({ id }) => id));
    for (const { id, links, crs } of listed) {
      expect(crs).toEqual(['http://www.opengis.net/def/crs/OGC/1.3/CRS84']);
      expect(links.map(({ rel }: Link) => rel)).toEqual(['self', 'alternate', 'items', 'items', 'license']);
      for (const format of ['json', 'html'])
        for (const path of [`/collections/${id}`, `/collections/${id}/items`])
          expect((await get(`${path}?f=${format}`)).status, `${path} ${format}`).toBe(200);
    }
    const terms = (id: string) =>
      listed.find((each: { id: string }) => each.id === id).links.find(({ rel }: Link) => rel === 'license');
    expect(terms('districts').title).toBe('ODbL 1.0');
    expect(terms('precincts').title).toContain('MSIP');
    expect(terms('results').title).toContain('Pabulib');
    expect(terms('needs').title).toBe('CC BY 4.0');
    expect((await (await get('/api')).json()).info).not.toHaveProperty('license');
    const districts = listed.find(({ id }: { id: string }) => id === 'districts');
    const [w, s, e, n] = districts.extent.spatial.bbox[0];
    expect([w < 19.8, s < 50, e > 20.2, n > 50.12]).toEqual([true, true, true, true]);
  });

  it('gives all precincts page by page through its own links, each once', async () => {
    const seen: number[] = [];
    let next: string | undefined = `${web.url}/ogc/collections/precincts/items?limit=150`;
    while (next) {
      const page: Items = await (await fetch(next)).json();
      expect(page.numberReturned).toBe(page.features.length);
      seen.push(...page.features.map(({ id }) => id));
      next = page.links.find(({ rel }) => rel === 'next')?.href;
    }
    const numbers = await web.services.database.read('precincts').pluck('number');
    expect(seen.length).toBe(numbers.length);
    expect(new Set(seen).size).toBe(seen.length);
    const last = await items('precincts/items?limit=150&offset=300');
    expect(last.links.find(({ rel }) => rel === 'prev')?.href).toContain('offset=150');
  });

  it('answers a limit above the greatest with the greatest, and refuses none or less', async () => {
    expect((await items('results/items?limit=100000000000')).numberReturned).toBe(1000);
    for (const limit of ['0', '-1', '1.5', 'x', ''])
      expect((await get(`/collections/results/items?limit=${limit}`)).status, limit).toBe(400);
  });

  it('narrows by box: the Rynek lies in the Old Town only, with four or six numbers', async () => {
    const box = '19.9365,50.0610,19.9380,50.0622';
    const names = async (bbox: string) =>
      (await items(`districts/items?bbox=${bbox}`)).features.map(({ properties }) => properties.name);
    expect(await names(box)).toEqual(['Stare Miasto']);
    expect(await names('19.9365,50.0610,0,19.9380,50.0622,300')).toEqual(['Stare Miasto']);
    expect(await names('19.9364999999999988,50.0609999999999999,1.99379999999999988e1,50.0621999999999971')).toEqual([
      'Stare Miasto',
    ]);
    expect(await names('19.937,50.0615,19.937,50.0615')).toEqual(['Stare Miasto']);
    expect(await names('170,-10,-170,10')).toEqual([]);
    expect((await items(`results/items?bbox=${box}`)).numberMatched).toBe(0);
    for (const wrong of ['1,2,3', '19,51,20,50', '19,50,200,51', 'a,b,c,d'])
      expect((await get(`/collections/districts/items?bbox=${wrong}`)).status, wrong).toBe(400);
  });

  it('narrows by time: an instant, open and closed intervals, whole days', async () => {
    const all = await items('meetings/items?limit=1000');
    const now = new Date().toISOString();
    const count = async (datetime: string) =>
      (await items(`meetings/items?datetime=${encodeURIComponent(datetime)}`)).numberMatched;
    const ended = all.features.filter(({ properties }) => String(properties.endsAt) < now).length;
    expect((await count(`../${now}`)) + (await count(`${now}/..`))).toBeGreaterThanOrEqual(all.numberMatched);
    expect(await count(`${now}/..`)).toBe(all.numberMatched - ended);
    const first = all.features[0]?.properties;
    expect(await count(String(first?.startsAt))).toBeGreaterThan(0);
    expect(await count(String(first?.startsAt).slice(0, 10))).toBeGreaterThan(0);
    expect(await count('1990-01-01/1990-12-31')).toBe(0);
    expect((await items('results/items?datetime=2023-06-01')).features[0]?.properties.edition).toBe(2023);
    expect((await items('districts/items?datetime=1990-01-01')).numberMatched).toBe(18);
    for (const wrong of ['tomorrow', '2026-13-01', '2026-02-01/2026-01-01', 'a/b', '..', '0000-01-01', '1/2/3'])
      expect((await get(`/collections/meetings/items?datetime=${wrong}`)).status, wrong).toBe(400);
  });

  it('narrows by any property, and keeps that on the next page', async () => {
    const page = await items('results/items?edition=2025&district=8&limit=10');
    expect(page.numberMatched).toBe(36);
    const next = await (await fetch(page.links.find(({ rel }) => rel === 'next')?.href ?? '')).json();
    expect(next.numberMatched).toBe(36);
    expect(next.features[0].properties).toMatchObject({ edition: 2025, district: 8 });
    const [area] = (await items('areas/items?limit=1')).features;
    const [district] = (area?.properties.districts ?? []) as number[];
    expect((await items(`areas/items?districts=${district}`)).features.map(({ id }) => id)).toContain(area?.id);
    expect((await items('meetings/items?stepFree=true')).features.every((f) => f.properties.stepFree === true)).toBe(
      true,
    );
    expect((await items('districts/items?number=99999999')).numberMatched).toBe(0);
  });

  it('refuses parameters it does not know with a problem, and unknown collections and features with 404', async () => {
    const unknown = await get('/collections/areas/items?nazwa=x');
    expect(unknown.status).toBe(400);
    expect(unknown.headers.get('content-type')).toContain('application/problem+json');
    expect(await unknown.json()).toMatchObject({ code: 'bad-parameter', parameter: 'nazwa' });
    expect((await get('?f=xml')).status).toBe(400);
    expect((await get('/collections/krasnale')).status).toBe(404);
    expect((await get('/collections/krasnale/items')).status).toBe(404);
    for (const id of ['99', 'x', '99999999999', '2147483648', '%00', '-1'])
      expect((await get(`/collections/districts/items/${id}`)).status, id).toBe(404);
  });

  it('answers in the format that the reader accepts or asks for, each with its own tag', async () => {
    const json = await get('/collections/districts/items/8');
    const page = await get('/collections/districts/items/8', { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
    expect(json.headers.get('content-type')).toContain('application/geo+json');
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('vary')).toContain('Accept');
    expect(await page.text()).toContain('Dębniki');
    const etag = page.headers.get('etag') ?? '';
    expect(etag).not.toBe(json.headers.get('etag'));
    expect((await get('/collections/districts/items/8', { Accept: 'text/html', 'If-None-Match': etag })).status).toBe(
      304,
    );
    expect((await get('/collections/districts/items/8', { 'If-None-Match': etag })).status).toBe(200);
    expect(
      (await get('/collections/districts/items/8?f=json', { Accept: 'text/html' })).headers.get('content-type'),
    ).toContain('geo+json');
  });

  it('sums coverage of the districts as staff see it, and says of ambassadors only what is published', async () => {
    const { features } = await items('coverage/items');
    const seen = await readDistrictFigures(web.services.database.write);
    expect(seen).toHaveLength(18);
    expect(features.map(({ properties }) => properties)).toEqual(
      seen.map(({ addresses: _left, ...figures }) => figures),
    );
    for (const { properties } of features)
      expect(Number(properties.served) + Number(properties.unserved), String(properties.name)).toBe(
        properties.residents,
      );
    const [ambassador] = (await items('ambassadors/items?limit=1')).features;
    expect(Object.keys(ambassador?.properties ?? {})).toEqual([
      'slug',
      'name',
      'status',
      'forms',
      'introduction',
      'since',
      'area',
      'areaName',
      'edition',
      'demonstration',
    ]);
  });
});
