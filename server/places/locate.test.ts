import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import type { Position } from './gazetteer.ts';
import { approveArea, endAmbassador, openEmptyEdition } from './testing-areas.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await openTestWeb();
});
afterAll(() => web.close());

const locate = async (query: string) => {
  const response = await fetch(`${web.url}/api/locate?${query}`);
  return { status: response.status, headers: response.headers, body: await response.json() };
};

/** By every polygon, in PostGIS: the lowest number that covers each point, null where none does. */
async function bruteForce(table: 'districts' | 'precincts', points: Position[]): Promise<(number | null)[]> {
  const { rows } = await web.services.database.write.raw(
    `select (select min(number) from ${table}
             where ST_Covers(geometry, ST_SetSRID(ST_MakePoint((point ->> 0)::float8, (point ->> 1)::float8), 4326))) as number
     from json_array_elements(?::json) with ordinality as given(point, place) order by place`,
    [JSON.stringify(points)],
  );
  return rows.map(({ number }: { number: number | null }) => number);
}

const inMemory = (points: Position[]) => {
  const { locator } = web.services.places();
  return {
    districts: points.map(([lon, lat]) => locator.locate(lon, lat).district?.number ?? null),
    precincts: points.map(([lon, lat]) => locator.precinctAt(lon, lat)?.number ?? null),
  };
};

describe('A point', () => {
  it('gives the district and the precinct that a test against every polygon gives, 1 000 times', async () => {
    const degrees = (min: number, max: number) =>
      fc.noBias(fc.integer({ min: min * 1e6, max: max * 1e6 })).map((millionths) => millionths / 1e6);
    const points = fc.sample(fc.tuple(degrees(19.77, 20.24), degrees(49.95, 50.14)), { numRuns: 1_000, seed: 7 });
    const found = inMemory(points);
    expect(found.districts).toEqual(await bruteForce('districts', points));
    expect(found.precincts).toEqual(await bruteForce('precincts', points));
    expect(found.precincts.filter((number) => number !== null).length).toBeGreaterThan(400);
  });

  it('on a border belongs to exactly one precinct, always the same', async () => {
    const { precincts } = web.services.places().gazetteer;
    const corners = precincts.flatMap(({ geometry }) => geometry.coordinates.flat(2) as Position[]);
    const points = corners.filter((_corner, index) => index % 20 === 0);
    const found = inMemory(points);
    expect(points.length).toBeGreaterThan(500);
    expect(found.precincts).not.toContain(null);
    expect(found.precincts).toEqual(await bruteForce('precincts', points));
    expect(found.districts).toEqual(await bruteForce('districts', points));
  });

  it('in the Main Market Square lies in district I', async () => {
    const { status, body } = await locate('lon=19.9373&lat=50.0617');
    expect(status).toBe(200);
    expect(body).toMatchObject({ inside: true, district: { number: 1, roman: 'I', name: 'Stare Miasto' } });
    expect(body.precinct).toBeTypeOf('number');
    expect(body).not.toHaveProperty('hint');
  });

  it('outside the city is no error and names the nearest ambassadors', async () => {
    const { status, body } = await locate('lon=20.2&lat=49.9');
    expect(status).toBe(200);
    expect(body).toMatchObject({ inside: false, district: null, precinct: null, ambassadors: [] });
    expect(body.nearest).toHaveLength(3);
    const distances = body.nearest.map(({ distanceM }: { distanceM: number }) => distanceM);
    expect(distances).toEqual(distances.toSorted((a: number, b: number) => a - b));
    expect(distances[0]).toBeGreaterThan(1_000);
  });

  it('with latitude and longitude swapped is outside, with a hint', async () => {
    expect((await locate('lon=50.0617&lat=19.9373')).body).toMatchObject({ inside: false, hint: 'swapped' });
    expect((await locate('lon=21.0122&lat=52.2297')).body).not.toHaveProperty('hint');
  });

  it('is kept by nobody', async () => {
    const { headers } = await locate('lon=19.9373&lat=50.0617');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('etag')).toBeNull();
  });

  it.each([
    ['', 'lon'],
    ['lon=19.9', 'lat'],
    ['lon=19,9&lat=50', 'lon'],
    ['lon=1e1&lat=50', 'lon'],
    ['lon=NaN&lat=50', 'lon'],
    ['lon=19.9&lat=90.5', 'lat'],
    ['lon=-180.01&lat=50', 'lon'],
    ['lon=19.9&lat=', 'lat'],
    ['lon=19.9&lon=20&lat=50', 'lon'],
    ['lon=19.9&lat=50&q=x', 'q'],
    ['lon=%00&lat=50', 'lon'],
  ])('with the query "%s" is refused, naming %s', async (query, parameter) => {
    const { status, headers, body } = await locate(query);
    expect(status).toBe(400);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body).toMatchObject({ code: 'bad-parameter', parameter });
  });

  it.each(['lon=180&lat=90', 'lon=-180&lat=-90', 'lon=0&lat=0'])(
    'at the end of the world is outside: %s',
    async (query) => {
      expect(await locate(query)).toMatchObject({ status: 200, body: { inside: false } });
    },
  );
});

describe('A new area', () => {
  it('answers at once, and no more when its ambassador has ended', async () => {
    await openEmptyEdition(web.services);
    const point = web.services.places().precincts.get(19)?.point as Position;
    const query = `lon=${point[0]}&lat=${point[1]}`;
    expect((await locate(query)).body).toMatchObject({ precinct: 19, ambassadors: [], nearest: [] });
    await approveArea(web.services, 'kleparz', { precincts: [19] });
    expect((await locate(query)).body).toMatchObject({ ambassadors: [{ slug: 'kleparz' }], nearest: [] });
    await approveArea(web.services, 'kleparz', { precincts: [20] });
    expect((await locate(query)).body).toMatchObject({
      ambassadors: [],
      nearest: [{ ambassador: { slug: 'kleparz' } }],
    });
    await endAmbassador(web.services, 'kleparz');
    expect((await locate(query)).body).toMatchObject({ ambassadors: [], nearest: [] });
  });
});
