import type { Polygon, Position } from 'geojson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWeb, type TestWeb } from '../testing-web.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await openTestWeb();
});
afterAll(() => web.close());

async function send(body: string) {
  const response = await fetch(`${web.url}/api/areas/check`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  });
  return { status: response.status, body: await response.json() };
}
const check = (recipe: unknown, area?: number) => send(JSON.stringify({ recipe, ...(area && { area }) }));
const polygon = (...ring: Position[]): Polygon => ({ type: 'Polygon', coordinates: [[...ring, ring[0] as Position]] });
const square = (west: number, south: number, side: number) =>
  polygon([west, south], [west + side, south], [west + side, south + side], [west, south + side]);

describe('checking an area', () => {
  it('gives geometry, km², residents by district that add up, and what is in it', async () => {
    const { status, body } = await check({ precincts: [319, 320, 322, 323] });
    expect(status).toBe(200);
    expect(body).toMatchObject({ residents: 7294, parts: 1, addresses: null, streets: [] });
    expect(body.geometry.type).toBe('MultiPolygon');
    expect(body.areaKm2).toBeCloseTo(0.704, 2);
    expect(body.districts).toEqual([{ number: 15, share: 1, residents: 7294 }]);
    expect(body.precincts.map(({ share }: { share: number }) => share)).toEqual([1, 1, 1, 1]);
  });

  it('counts residents of a drawn shape in every district it reaches', async () => {
    const { body } = await check({ drawn: [square(19.935, 50.044, 0.03)] });
    expect(body.districts.length).toBeGreaterThanOrEqual(3);
    const shares = body.districts.reduce((sum: number, { share }: { share: number }) => sum + share, 0);
    const residents = body.districts.reduce((sum: number, part: { residents: number }) => sum + part.residents, 0);
    expect(shares).toBeCloseTo(1, 3);
    expect(residents).toBe(body.residents);
  });

  it('leaves a saved area unchanged when it is checked again, and does not let it overlap itself', async () => {
    const saved = await (await fetch(`${web.url}/api/areas/4`)).json();
    const { body } = await check(saved.recipe, saved.id);
    expect(body.geometry).toEqual(saved.geometry);
    expect(body.residents).toBe(saved.residentsEstimate);
    expect(body.overlaps.map(({ area }: { area: { id: number } }) => area.id)).not.toContain(saved.id);
    const drawn = saved.geometry.coordinates.map((coordinates: Position[][]) => ({ type: 'Polygon', coordinates }));
    expect((await check({ drawn })).body.geometry).toEqual(saved.geometry);
  });

  it('names the streets inside, whole or in part, surely or perhaps, and the neighbours', async () => {
    const streetsOf = async (recipe: unknown) => {
      const { body } = await check(recipe);
      return new Map<string, { whole: boolean; certain: boolean }>(
        body.inside.streets.map((street: { label: string }) => [street.label, street]),
      );
    };
    const kazimierz = await streetsOf({ precincts: [1] });
    expect(kazimierz.get('pl. Wolnica')).toMatchObject({ certain: true });
    expect(kazimierz.get('ul. Bocheńska')).toMatchObject({ whole: true, certain: true });
    expect(kazimierz.get('ul. Krakowska')).toMatchObject({ whole: false, certain: true });
    expect(kazimierz.has('ul. Długa')).toBe(false);
    const drawn = await streetsOf({ drawn: [square(19.944, 50.049, 0.002)] });
    expect([...drawn.values()].some(({ certain }) => !certain)).toBe(true);
    expect([...drawn.values()].filter(({ whole, certain }) => whole && !certain)).toEqual([]);
    const { body } = await check({ precincts: [1] });
    expect(body.neighbours[0]).toMatchObject({ area: { name: expect.any(String) }, distanceM: 0 });
    const distances = body.neighbours.map(({ distanceM }: { distanceM: number }) => distanceM);
    expect(distances).toEqual(distances.toSorted((a: number, b: number) => a - b));
    expect(Math.max(...distances)).toBeLessThanOrEqual(500);
  });

  it('counts residents in common with others as cutting every precinct would', async () => {
    for (const recipe of [
      { precincts: [1, 2, 3, 4, 5, 6, 7, 8] },
      { drawn: [square(19.935, 50.044, 0.03)] },
      { drawn: [square(19.9, 50.06, 0.02)], precincts: [319, 320] },
    ]) {
      const { body } = await check(recipe);
      expect(body.overlaps.length).toBeGreaterThan(0);
      for (const { area, residents } of body.overlaps) {
        const { rows } = await web.services.database.write.raw(
          `select sum(precincts.residents_estimate * ST_Area(ST_Transform(ST_Intersection(common, precincts.geometry, 1e-9), 2178))
                      / precincts.area_km2 / 1e6) as residents
           from area_versions, precincts,
                lateral (select ST_Intersection(area_versions.geometry, ST_SetSRID(ST_GeomFromGeoJSON(?), 4326), 1e-9)
                           as common) shared
           where area = ? and status = 'approved' and ST_Intersects(common, precincts.geometry)`,
          [JSON.stringify(body.geometry), area.id],
        );
        expect(Math.abs(residents - rows[0].residents)).toBeLessThan(2 + residents * 0.001);
      }
    }
  });

  it('keeps the hole of a drawn polygon and takes cuts away', async () => {
    const outer = square(19.93, 50.055, 0.01);
    const inner = square(19.933, 50.058, 0.003);
    const holed: Polygon = { type: 'Polygon', coordinates: [...outer.coordinates, ...inner.coordinates] };
    const [byHole, byCut] = [await check({ drawn: [holed] }), await check({ drawn: [outer], cut: [inner] })];
    expect(byHole.body.geometry.coordinates[0]).toHaveLength(2);
    expect(byCut.body.geometry).toEqual(byHole.body.geometry);
  });

  it('warns of overlaps, parts that do not touch, what the city line cuts off and very small areas', async () => {
    const kazimierz = await check({ precincts: [1, 2] });
    expect(kazimierz.body.warnings.map(({ code }: { code: string }) => code)).toContain('overlap');
    expect(kazimierz.body.overlaps[0]).toMatchObject({ area: { name: 'Kazimierz' }, residents: 1631 + 1173 });
    const { body } = await check({ drawn: [square(19.9, 50.06, 0.0005), square(19.78, 50.0, 0.03)] });
    const codes = body.warnings.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(expect.arrayContaining(['parts', 'clipped']));
    const small = await check({ drawn: [square(19.9, 50.06, 0.0005)] });
    expect(small.body.warnings.map(({ code }: { code: string }) => code)).toContain('very-small');
    for (const warning of body.warnings) expect(warning.detail).toMatch(/\.$/);
  });
});

describe('a recipe is refused with a reason and its place', () => {
  const bowTie = polygon([19.93, 50.05], [19.95, 50.07], [19.95, 50.05], [19.93, 50.07]);
  const cases: [string, unknown, string, object?][] = [
    ['that has nothing in it', {}, 'empty'],
    ['whose cuts leave nothing', { drawn: [square(19.93, 50.06, 0.001)], cut: [square(19.92, 50.05, 0.03)] }, 'empty'],
    ['whose shape has no surface', { drawn: [polygon([19.93, 50.05], [19.94, 50.06], [19.95, 50.07])] }, 'empty'],
    ['that lies outside the city', { drawn: [square(20.5, 50.06, 0.01)] }, 'outside-city'],
    ['that is larger than the edition allows', { drawn: [square(19.85, 50.0, 0.15)] }, 'too-large'],
    ['whose polygon is none', { drawn: [{ type: 'Point', coordinates: [19.9, 50.0] }] }, 'broken-geojson'],
    ['whose polygon is null', { cut: [null] }, 'broken-geojson', { path: '/recipe/cut/0' }],
    ['whose coordinates are text', { drawn: [polygon(['19.9', '50'] as never, [19.9, 50.1])] }, 'broken-geojson'],
    [
      'whose ring is open',
      {
        drawn: [
          {
            type: 'Polygon',
            coordinates: [
              [
                [19.9, 50],
                [19.91, 50],
                [19.91, 50.01],
                [19.9, 50.01],
              ],
            ],
          },
        ],
      },
      'broken-geojson',
      { at: [19.9, 50] },
    ],
    ['whose ring is two points', { drawn: [polygon([19.9, 50], [19.91, 50])] }, 'broken-geojson'],
    ['whose degrees are none', { drawn: [square(19.9, 500, 0.01)] }, 'broken-geojson'],
    [
      'whose hole lies outside',
      {
        drawn: [
          {
            type: 'Polygon',
            coordinates: [square(19.9, 50.05, 0.01).coordinates[0], square(19.95, 50.05, 0.01).coordinates[0]],
          },
        ],
      },
      'broken-geojson',
    ],
    [
      'whose line crosses itself',
      { drawn: [bowTie] },
      'self-crossing',
      { at: [19.94, 50.06], path: '/recipe/drawn/0' },
    ],
    ['whose cut crosses itself', { precincts: [1], cut: [bowTie] }, 'self-crossing', { path: '/recipe/cut/0' }],
    [
      'in latitude and longitude',
      { drawn: [polygon([50.05, 19.93], [50.06, 19.93], [50.06, 19.95])] },
      'swapped-coordinates',
    ],
    ['in metres of EPSG:2178', { drawn: [square(7_422_000, 5_545_000, 800)] }, 'projected-coordinates'],
    ['in metres, northing first', { drawn: [square(5_545_000, 7_422_000, 800)] }, 'projected-coordinates'],
  ];
  it.each(cases)('%s', async (_name, recipe, reason, members) => {
    const { status, body } = await check(recipe);
    expect({ status, ...body }).toMatchObject({ status: 422, code: 'recipe-refused', reason, ...members });
    expect(body.at).toEqual([expect.any(Number), expect.any(Number)]);
    expect(body.detail).toMatch(/[ąćęłńóśźż]/);
  });

  it('and what is proposed instead is accepted', async () => {
    for (const drawn of [
      bowTie,
      polygon([50.05, 19.93], [50.06, 19.93], [50.06, 19.95]),
      square(7_422_000, 5_545_000, 800),
      square(5_545_000, 7_422_000, 800),
      polygon([19.9, 50.05], [19.94, 50.05], [19.91, 50.07], [19.92, 50.04], [19.93, 50.07]),
    ]) {
      const { body } = await check({ drawn: [drawn] });
      expect(body.repaired.type).toBe('MultiPolygon');
      const parts = body.repaired.coordinates.map((coordinates: Position[][]) => ({ type: 'Polygon', coordinates }));
      expect(await check({ drawn: parts })).toMatchObject({ status: 200 });
    }
  });

  it('with too many vertices at once, however many there are', async () => {
    const ring = Array.from({ length: 190_000 }, (_, index) => [19.9 + (index % 100) / 1e4, 50.05]);
    const began = performance.now();
    const { status, body } = await check({ drawn: [{ type: 'Polygon', coordinates: [ring] }] });
    expect({ status, ...body }).toMatchObject({ status: 422, reason: 'too-many-vertices', vertices: 190_000 });
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe('a request that is not a recipe', () => {
  it.each([
    ['{"recipe":{"precincts":[1]', ''],
    ['{"recipe":{"precincts":[NaN]}}', ''],
    ['[]', ''],
    ['{}', '/recipe'],
    ['{"recipe":{"precincts":["1"]}}', '/recipe/precincts/0'],
    ['{"recipe":{"precincts":[1.5]}}', '/recipe/precincts/0'],
    ['{"recipe":{"precincts":[99999999999]}}', '/recipe/precincts/0'],
    ['{"recipe":{"precincts":[1,406]}}', '/recipe/precincts/1'],
    ['{"recipe":{"streets":[{"street":1}]}}', '/recipe/streets/0/street'],
    ['{"recipe":{"streets":[7]}}', '/recipe/streets/0'],
    ['{"recipe":{"drawn":{}}}', '/recipe/drawn'],
  ])('%s is answered 400 with the place', async (body, path) => {
    expect(await send(body)).toMatchObject({ status: 400, body: { path } });
  });

  it('of many megabytes is answered 413', async () => {
    const ring = Array.from({ length: 1_000_000 }, () => '[19.9,50.05]').join(',');
    expect((await send(`{"recipe":{"drawn":[{"type":"Polygon","coordinates":[[${ring}]]}]}}`)).status).toBe(413);
  });
});
