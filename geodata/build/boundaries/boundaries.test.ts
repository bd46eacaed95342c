import type { Polygon } from 'geojson';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SourceFiles } from '../source-files.ts';
import { openWorkspace, type Workspace } from '../workspace/queries.ts';
import { type BuiltBoundaries, buildBoundaries } from './boundaries.ts';

/** Corners in metres east and north of a corner near Kraków's market square, as a polygon in degrees. */
function box(west: number, south: number, east: number, north: number): Polygon {
  const at = (x: number, y: number) => [19.93 + x / 71_500, 50.06 + y / 111_200];
  return {
    type: 'Polygon',
    coordinates: [[at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)]],
  };
}

/**
 * Two districts side by side, three precincts of another draughtsman: the line between them is 2 m off, a strip of 3 m at
 * the southern edge belongs to no precinct, and precinct 3 of district 2 reaches 100 m into district 1 for real.
 */
const sources = {
  'districts.geojson': {
    features: [
      { properties: { nr: 1, roman: 'I', name: 'Stare Miasto' }, geometry: box(0, 0, 1000, 1000) },
      { properties: { nr: 2, roman: 'II', name: 'Grzegórzki' }, geometry: box(1000, 0, 2000, 1000) },
    ],
  },
  'precincts.geojson': {
    features: [
      { properties: { precinct: 1, district: 1 }, geometry: box(0, 3, 1002, 600) },
      { properties: { precinct: 2, district: 2 }, geometry: box(1002, 3, 2000, 600) },
      { properties: { precinct: 3, district: 2 }, geometry: box(900, 600, 2005, 1000) },
      { properties: { precinct: 4, district: 1 }, geometry: box(0, 600, 900, 1000) },
    ],
  },
} as unknown as SourceFiles;

let db: Workspace;
let built: BuiltBoundaries;
beforeAll(async () => {
  db = await openWorkspace();
  built = await buildBoundaries(db, sources);
}, 240_000);
afterAll(() => db.close());

async function areasKm2(sql: string): Promise<number[]> {
  const { rows } = await db.query<{ area: number }>(sql);
  return rows.map(({ area }) => area / 1e6);
}

test('the district line is kept, and what lies between the two drawings goes to the precinct along it', async () => {
  expect(built.report.precinctsCrossing.map(({ precinct }) => precinct)).toEqual([3]);
  const areas = await areasKm2('select ST_Area(geometry) as area from built_precinct order by key');
  expect(areas).toEqual([0.6, 0.6, 0.44, 0.36].map((area) => expect.closeTo(area, 2)));
});

test('a precinct that really crosses the line keeps its ground beyond it', () => {
  expect(built.report.slivers.crossings).toEqual([{ precinct: 3, district: 1, areaM2: expect.closeTo(40_000, -3.5) }]);
  expect(built.report.slivers.unplaced).toBe(0);
});

test('both layers are coverages of the same ground', async () => {
  const whole = { invalid: 0, mismatched: 0, holes: 0, overlapM2: 0 };
  expect(built.report.coverage).toEqual({ districts: whole, precincts: whole });
  const [districts, precincts] = await areasKm2(
    'select sum(ST_Area(geometry)) as area from built_district union all select sum(ST_Area(geometry)) from built_precinct',
  );
  expect(districts).toBeCloseTo(precincts ?? Number.NaN, 9);
});
