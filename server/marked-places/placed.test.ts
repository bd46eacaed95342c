import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCity, type StoredGeometry } from '../areas/canonical/queries.ts';
import type { Database } from '../database/database.ts';
import { openTestDatabase } from '../database/testing.ts';
import { Problem } from '../http/problem.ts';
import { placed } from './placed.ts';
import { districtsOf, readPlace } from './queries.ts';
import { type MarkedPlace, markedPlace } from './schema.ts';

let database: Database;
let city: StoredGeometry;
beforeAll(async () => {
  database = await openTestDatabase();
  city = (await readCity(database.write)) as StoredGeometry;
});
afterAll(() => database.close());

const place = (given: Partial<MarkedPlace>): MarkedPlace => markedPlace.parse(given);
const made = (given: Partial<MarkedPlace>) => placed(database.write, place(given), city);

async function shown(geometry: StoredGeometry): Promise<{ place: MarkedPlace; type: string; valid: boolean }> {
  const { rows } = await database.write.raw(
    `select ${readPlace('g')} as place, GeometryType(g) as type, ST_IsValid(g) as valid from (select ?::geometry as g) kept`,
    [geometry],
  );
  return rows[0];
}

async function refusal(given: Partial<MarkedPlace>) {
  const error = await made(given).catch((caught: unknown) => caught);
  if (!(error instanceof Problem)) throw new Error('it was taken');
  expect(error.status).toBe(422);
  expect(error.code).toBe('place-refused');
  return { detail: error.message, ...error.members } as {
    reason: string;
    detail: string;
    at?: [number, number];
    path?: string;
    repaired?: MarkedPlace;
  };
}

const rynek: [number, number] = [19.93737, 50.06168];
const placCentralny: [number, number] = [20.03737, 50.07194];
const planty: [number, number][] = [
  [19.9352, 50.0586],
  [19.9341, 50.0612],
  [19.9352, 50.0641],
];
const bloniaShape: [number, number][] = [
  [19.905, 50.058],
  [19.92, 50.058],
  [19.92, 50.062],
  [19.905, 50.062],
  [19.905, 50.058],
];

describe('a marked place', () => {
  it('comes back as it was marked: points, lines and shapes in their order', async () => {
    const given = { points: [placCentralny, rynek], lines: [planty], shapes: [[bloniaShape]] };
    const { place: read, type, valid } = await shown(await made(given));
    expect({ ...read, shapes: [] }).toEqual({ ...given, shapes: [] });
    expect(new Set(read.shapes[0]?.[0]?.map(String))).toEqual(new Set(bloniaShape.map(String)));
    expect({ type, valid }).toEqual({ type: 'GEOMETRYCOLLECTION', valid: true });
  });

  it('of one kind is a multi-part geometry, and what comes back makes the same bytes', async () => {
    const first = await made({ shapes: [[bloniaShape.toReversed()], [bloniaShape.map(([x, y]) => [x + 0.03, y])]] });
    const { place: read, type } = await shown(first);
    expect(type).toBe('MULTIPOLYGON');
    expect(await made(read)).toBe(first);
    expect((await shown(await made({ points: [rynek] }))).type).toMatch(/^(MULTI)?POINT$/);
  });

  it('that is nothing is refused, whatever way it is nothing', async () => {
    expect(await refusal({})).toMatchObject({ reason: 'empty' });
    expect(await refusal({ lines: [[rynek, rynek]] })).toMatchObject({ reason: 'empty', path: '/lines/0' });
    const flat: [number, number][] = [rynek, placCentralny, rynek, rynek];
    expect(await refusal({ shapes: [[flat]] })).toMatchObject({ reason: 'empty', path: '/shapes/0' });
  });

  it('with broken rings is refused with the path of the shape', async () => {
    const open = await refusal({ shapes: [[bloniaShape], [bloniaShape.slice(0, 4)]] });
    expect(open).toMatchObject({ reason: 'broken-geojson', path: '/shapes/1' });
    expect((await refusal({ shapes: [[[]]] })).reason).toMatch(/empty|broken-geojson/);
  });

  it('whose line crosses itself is refused where it does, with a shape that may be taken instead', async () => {
    const bow: [number, number][] = [
      [19.93, 50.05],
      [19.95, 50.07],
      [19.95, 50.05],
      [19.93, 50.07],
      [19.93, 50.05],
    ];
    const { reason, at, repaired } = await refusal({ points: [rynek], shapes: [[bloniaShape], [bow]] });
    expect(reason).toBe('self-crossing');
    expect(at?.[0]).toBeCloseTo(19.94, 6);
    expect(at?.[1]).toBeCloseTo(50.06, 6);
    expect(repaired?.points).toEqual([rynek]);
    expect(repaired?.shapes).toHaveLength(3);
    await expect(made(repaired ?? {})).resolves.toBeTruthy();
  });

  it('with longitude and latitude swapped is refused with the place turned round', async () => {
    const turned = await refusal({ points: [[rynek[1], rynek[0]]], lines: [planty.map(([lon, lat]) => [lat, lon])] });
    expect(turned).toMatchObject({ reason: 'swapped-coordinates', repaired: { points: [rynek], lines: [planty] } });
    const shape = await refusal({ points: [rynek], shapes: [[bloniaShape.map(([lon, lat]) => [lat, lon])]] });
    expect(shape).toMatchObject({ reason: 'swapped-coordinates', repaired: { shapes: [[bloniaShape]] } });
  });

  it('beyond the city is refused, with what lies inside where something does', async () => {
    const wieliczka: [number, number] = [20.0646, 49.9872];
    const all = await refusal({ points: [wieliczka] });
    expect(all).toMatchObject({ reason: 'outside-city', path: '/points/0' });
    expect(all.repaired).toBeUndefined();
    const some = await refusal({ points: [rynek, wieliczka], lines: [[rynek, wieliczka]] });
    expect(some).toMatchObject({ reason: 'outside-city', path: '/points/1', repaired: { points: [rynek] } });
    expect(some.repaired?.lines).toHaveLength(1);
    const geometry = await made(some.repaired ?? {});
    expect((await shown(geometry)).place.points).toEqual([rynek]);
    const world = await refusal({
      shapes: [
        [
          [
            [-180, -90],
            [180, -90],
            [180, 90],
            [-180, 90],
            [-180, -90],
          ],
        ],
      ],
    });
    expect(world.reason).toBe('outside-city');
  });

  it('larger than a district is refused', async () => {
    const huge: [number, number][] = [
      [19.87, 50.02],
      [20.02, 50.02],
      [20.02, 50.09],
      [19.87, 50.09],
      [19.87, 50.02],
    ];
    expect(await refusal({ shapes: [[huge]] })).toMatchObject({ reason: 'too-large' });
  });

  it('lies in the districts that have more of it than a touch', async () => {
    const of = async (given: Partial<MarkedPlace>) => districtsOf(database.write, await made(given));
    expect(await of({ points: [rynek] })).toEqual([1]);
    expect(await of({ points: [rynek, placCentralny] })).toEqual([1, 18]);
    expect(await of({ lines: [[rynek, [19.9447, 50.0469]]] })).toEqual(expect.arrayContaining([1]));
    const { rows } = await database.write.raw(
      `select ST_AsGeoJSON(ST_Buffer(ST_PointOnSurface(geometry), 0.002), 7)::json -> 'coordinates' as shape from districts where number = 8`,
    );
    expect(await of({ shapes: [rows[0].shape] })).toEqual([8]);
    const { rows: whole } = await database.write.raw(
      `select ST_AsGeoJSON(ST_SimplifyPreserveTopology(ST_GeometryN(geometry, 1), 0.0001), 7)::json -> 'coordinates' as shape from districts where number = 3`,
    );
    expect(await of({ shapes: [whole[0].shape] })).toContain(3);
  });
});
