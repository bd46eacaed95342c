import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWeb, type TestWeb } from '../testing-web.ts';

type Item = {
  id: number;
  number?: number;
  name: string;
  districts: { number: number; share: number }[];
  area: { districts: { number: number; share: number }[] } | null;
  district: number | null;
};

let web: TestWeb;
beforeAll(async () => {
  web = await openTestWeb();
});
afterAll(() => web.close());

async function get(path: string) {
  const response = await fetch(`${web.url}${path}`);
  return { status: response.status, body: await response.json() };
}
const items = async (path: string): Promise<Item[]> => (await get(path)).body.items;
const lists = ['/api/ambassadors', '/api/areas', '/api/districts', '/api/precincts', '/api/results'];

describe('the shared filter', () => {
  it('by districts in SQL lets through what `districts` of the items says', async () => {
    const areas = await items('/api/areas?limit=500');
    const ambassadors = await items('/api/ambassadors?limit=500');
    const reaches = (districts: Item['districts'] | undefined, chosen: number[]) =>
      (districts ?? []).some(({ number, share }) => share > 0.001 && chosen.includes(number));
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 1, max: 18 }), { minLength: 1, maxLength: 6 }),
        async (chosen) => {
          const query = `limit=500&${chosen.map((number) => `district=${number}`).join('&')}`;
          expect((await items(`/api/areas?${query}`)).map(({ id }) => id)).toEqual(
            areas.filter(({ districts }) => reaches(districts, chosen)).map(({ id }) => id),
          );
          expect((await items(`/api/ambassadors?${query}`)).map(({ id }) => id)).toEqual(
            ambassadors.filter(({ area }) => reaches(area?.districts, chosen)).map(({ id }) => id),
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  it('gives list and map the same matches', async () => {
    for (const list of lists)
      for (const query of ['district=13', 'bbox=19.93,50.04,19.96,50.06', 'near=20.04,50.075,900', 'area=1']) {
        const [page, map] = [await get(`${list}?limit=500&${query}`), await get(`${list}.geojson?${query}`)];
        expect(map.body.total).toBe(page.body.total);
        expect(map.body.unlocated).toBe(page.body.unlocated);
        expect(map.body.features).toHaveLength(page.body.total);
        expect(page.body.total).toBeGreaterThan(0);
        const listed = page.body.items;
        expect(
          map.body.features.slice(0, listed.length).map((feature: { properties: Item }) => feature.properties),
        ).toEqual(listed);
      }
  });

  it('finds what serves near Plac Centralny, within a shape over Kazimierz and in a box over Tyniec', async () => {
    const names = async (query: string) => (await items(`/api/areas?${query}`)).map(({ name }) => name);
    expect(await names('near=20.0373,50.0719,150')).toContain('Plac Centralny i okolice');
    expect(await names('near=20.0373,50.0719,150')).not.toContain('Kazimierz');
    expect(await names('shape=19.94,50.05;19.95,50.05;19.95,50.054;19.94,50.054')).toContain('Kazimierz');
    expect(await names('bbox=19.79,50.01,19.82,50.03')).toEqual(['Tyniec i Pychowice']);
  });

  it('takes a shape that crosses itself as what its line encloses', async () => {
    const { body } = await get('/api/areas?shape=19.93,50.05;19.95,50.07;19.95,50.05;19.93,50.07');
    expect(body.items.map(({ name }: Item) => name)).toContain('Piasek i Nowy Świat');
  });

  it('by an area finds those it meets, and not those it only touches', async () => {
    const [podgorze] = await items('/api/areas?q=stare%20podgorze');
    const met = (await items(`/api/areas?area=${podgorze?.id}`)).map(({ name }) => name);
    expect(met).toEqual(expect.arrayContaining(['Stare Podgórze', 'Zabłocie', 'Bulwary Wiślane']));
    expect(met).not.toContain('Kazimierz');
  });

  it('finds words in any order without case and Polish letters', async () => {
    for (const q of ['wieku zlotego', 'ZŁOTEGO osiedle', 'kmiotek wieku'])
      expect((await items(`/api/areas?q=${encodeURIComponent(q)}`)).map(({ name }) => name)).toEqual([
        'Osiedle Złotego Wieku i okolice',
      ]);
    expect((await get('/api/areas?q=%25')).body.total).toBe(0);
  });

  it('by edition narrows ambassadors, areas and results', async () => {
    expect((await get('/api/areas?edition=2025')).body.total).toBe(0);
    expect((await get('/api/ambassadors?edition=2026')).body.total).toBeGreaterThan(40);
    const { body } = await get('/api/results?edition=2025&limit=5');
    expect(body.items.every(({ edition }: { edition: number }) => edition === 2025)).toBe(true);
  });
});

describe('pages of a list', () => {
  it('together give everything once, in one order, whatever their size', async () => {
    for (const list of [
      '/api/areas?',
      '/api/precincts?',
      '/api/results?district=4&sort=title&',
      '/api/results?sort=cost&edition=2024&',
    ]) {
      const whole: unknown[] = [];
      let next: string | null = '';
      let total = 0;
      do {
        const { body } = await get(`${list}limit=37${next ? `&cursor=${next}` : ''}`);
        whole.push(...body.items.map((item: Item) => item.id ?? item.number));
        ({ next, total } = body);
      } while (next);
      expect(whole).toHaveLength(total);
      expect(new Set(whole).size).toBe(total);
    }
  });

  it('are refused with a cursor that is none of this list', async () => {
    const { body } = await get('/api/results?sort=title&limit=1');
    for (const cursor of [
      'x',
      'bnVsbA',
      '%00',
      Buffer.from('["a\\u0000",1]').toString('base64url'),
      Buffer.from('[1,1e99]').toString('base64url'),
    ])
      expect(await get(`/api/areas?cursor=${cursor}`)).toMatchObject({ status: 400, body: { parameter: 'cursor' } });
    expect(await get(`/api/results?sort=votes&cursor=${body.next}`)).toMatchObject({ status: 400 });
  });
});

describe('past results', () => {
  it('have no place, and are counted by district', async () => {
    const { body } = await get('/api/results?limit=1');
    expect(body.unlocated).toBe(body.total);
    expect(body.total).toBe(4561);
    const counted = body.byDistrict.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect(counted).toBe(body.total);
    expect(body.byDistrict).toHaveLength(19);
  });

  it('are reached by place through their district; city-wide ones are not', async () => {
    const { body } = await get('/api/results?near=20.04,50.075,300&limit=500');
    expect(body.byDistrict.map(({ district }: { district: number }) => district)).toEqual([18]);
    expect(body.items.every(({ district }: Item) => district === 18)).toBe(true);
  });

  it('are narrowed by outcome and category and sorted', async () => {
    const { body } = await get('/api/results?selected=true&sort=votes&limit=20&edition=2024');
    const votes = body.items.map((item: { votes: number }) => item.votes);
    expect(votes).toEqual(votes.toSorted((a: number, b: number) => b - a));
    expect(body.items.every((item: { selected: boolean }) => item.selected)).toBe(true);
    const category = body.items[0].category;
    const one = await get(`/api/results?category=${encodeURIComponent(category)}&limit=5`);
    expect(one.body.items.every((item: { category: string }) => item.category === category)).toBe(true);
  });
});

describe('whatever is asked', () => {
  const corpus = [
    'district=0',
    'district=19',
    'district=x',
    'district=1&district=99',
    'district=99999999999',
    'area=0',
    'area=-1',
    'area=1e3',
    'bbox=1,2,3',
    'bbox=20,50,19,51',
    'bbox=a,b,c,d',
    'near=19.9,50',
    'near=19.9,50,-5',
    'near=19.9,50,1e9',
    'near=200,50,10',
    'shape=19.9,50',
    'shape=;;;',
    'shape=999,50;1,1;2,2',
    'edition=x',
    'edition=1.5',
    'limit=0',
    'limit=501',
    'limit=all',
    'cursor=%00',
    'unknown=1',
    'q=a&q=b',
    'edition=2026&edition=2025',
  ];
  it('wrongly is answered 400 with the parameter', async () => {
    for (const list of lists)
      for (const query of corpus) {
        const { status, body } = await get(`${list}?${query}`);
        expect({ list, query, status }).toEqual({ list, query, status: 400 });
        expect(body.parameter).toBe(query.split(/[=&]/)[0]);
      }
  });

  it('oddly but rightly is answered 200', async () => {
    const odd = [
      'q=',
      'q=%00',
      'q=%25_%5C',
      'q=%F0%9F%98%80',
      "q='%3B--",
      'q=%E0%A4',
      `q=${'a%20'.repeat(60)}`,
      'edition=-1',
      'near=-180,-90,50000',
      'near=180,90,50000',
      'near=19.94,50.06,0.001',
      'bbox=-180,-90,180,90',
      'shape=1,1;1,1;1,1',
      'shape=19.9,50;19.9,50.1;19.9,50.05',
      'shape=-180,-90;180,-90;180,90;-180,90',
    ];
    for (const list of lists)
      for (const query of odd)
        for (const path of [`${list}?${query}`, `${list}.geojson?${query}`])
          expect({ path, status: (await get(path)).status }).toEqual({ path, status: 200 });
  });

  it('about one that does not exist is answered 404', async () => {
    for (const path of [
      '/api/areas/0',
      '/api/areas/x',
      '/api/areas/99999999999',
      '/api/areas/1e1',
      '/api/ambassadors/nobody',
      '/api/ambassadors/%00',
      "/api/ambassadors/'",
    ])
      expect({ path, status: (await get(path)).status }).toEqual({ path, status: 404 });
  });
});

describe('layers of the map', () => {
  it('show 18 districts and 405 precincts with their figures', async () => {
    const districts = await get('/api/districts.geojson');
    expect(districts.body.features).toHaveLength(18);
    expect(districts.body.features[14].properties).toMatchObject({
      number: 15,
      roman: 'XV',
      name: 'Mistrzejowice',
      residents: 49936,
    });
    expect((await get('/api/precincts.geojson')).body.features).toHaveLength(405);
    const { items } = (await get('/api/precincts/streets')).body;
    expect(items.length).toBeGreaterThan(400);
    expect(items[0]).toEqual({ number: 1, streets: expect.arrayContaining([expect.any(String)]) });
  });

  it('answer 304 while nothing has changed', async () => {
    const first = await fetch(`${web.url}/api/areas.geojson`);
    const etag = String(first.headers.get('etag'));
    expect(first.headers.get('content-type')).toContain('application/geo+json');
    const again = await fetch(`${web.url}/api/areas.geojson`, { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
  });

  it('show common ground as disjoint polygons, one a set of areas', async () => {
    const { body } = await get('/api/areas/overlaps.geojson');
    const sets = body.features.map((feature: { properties: { areas: number[] } }) => feature.properties.areas.join());
    expect(new Set(sets).size).toBe(sets.length);
    expect(Math.max(...sets.map((set: string) => set.split(',').length))).toBeGreaterThanOrEqual(3);
    const { rows } = await web.services.database.read.raw(
      `with face as (select ordinality as place, ST_GeomFromGeoJSON(value -> 'geometry') as g
                     from json_array_elements(?::json) with ordinality)
       select count(*) as crossing from face a join face b on a.place < b.place
       where ST_Intersects(a.g, b.g) and ST_Area(ST_Transform(ST_Intersection(a.g, b.g, 1e-9), 2178)) > 50`,
      [JSON.stringify(body.features)],
    );
    expect(rows[0].crossing).toBe(0);
    const zablocie = body.features.find(
      (feature: { properties: { ambassadors: { name: string }[] } }) => feature.properties.ambassadors.length === 3,
    );
    expect(zablocie.properties.residentsEstimate).toBeGreaterThan(0);
    expect(zablocie.properties.areaKm2).toBeGreaterThan(0);
  });
});
