import fc from 'fast-check';
import type { MultiPolygon, Polygon } from 'geojson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { openTestDatabase } from '../database/testing.ts';
import { Problem } from '../http/problem.ts';
import { type Canonical, deriveGeometry, readCity, type StoredGeometry } from './canonical/queries.ts';
import { derive } from './derive.ts';
import { asGeoJson } from './queries.ts';
import type { Recipe } from './recipe.ts';
import { recipes } from './testing-recipes.ts';

const limits = { maxAreaKm2: Number.POSITIVE_INFINITY, maxVertices: 20_000 };
const runs = 40;
/** Room for a busy machine; alone it takes some seconds. */
const patienceMs = 180_000;

let database: Database;
let city: StoredGeometry;
beforeAll(async () => {
  database = await openTestDatabase();
  city = (await readCity(database.write)) as StoredGeometry;
});
afterAll(() => database.close());

const canonicalOf = (recipe: Recipe): Promise<Canonical> => deriveGeometry(database.write, city, recipe, []);
const partsOf = ({ coordinates }: MultiPolygon): Polygon[] =>
  coordinates.map((rings) => ({ type: 'Polygon', coordinates: rings }));

describe('canonical geometry', () => {
  it(
    'is valid, of polygons only, on the grid and inside the city, whatever the recipe',
    async () => {
      await fc.assert(
        fc.asyncProperty(recipes, async (recipe) => {
          const { geometry } = await canonicalOf(recipe);
          const { rows } = await database.write.raw(
            `select ST_IsValid(g) as valid, GeometryType(g) as type,
                  ST_OrderingEquals(g, ST_ForcePolygonCCW(ST_Normalize(ST_GeomFromGeoJSON(ST_AsGeoJSON(g, 7))))) as normal,
                  coalesce(ST_Area(ST_Transform(ST_Difference(g, ?::geometry, 1e-9), 2178)), 0) as "outsideM2",
                  ST_Perimeter(ST_Transform(g, 2178)) as "perimeterM"
           from (select ?::geometry as g) canonical`,
            [city, geometry],
          );
          expect(rows[0]).toMatchObject({ valid: true, type: 'MULTIPOLYGON', normal: true });
          // Border points are rounded to a centimetre, so a strip of that width may lie outside.
          expect(rows[0].outsideM2).toBeLessThanOrEqual(0.02 * rows[0].perimeterM);
        }),
        { numRuns: runs, endOnFailure: true },
      );
    },
    patienceMs,
  );

  it(
    'has the same bytes for the same recipe in whatever order, and when it is drawn again',
    async () => {
      await fc.assert(
        fc.asyncProperty(recipes, async (recipe) => {
          const first = await canonicalOf(recipe);
          const turned = await canonicalOf({
            ...recipe,
            precincts: recipe.precincts.toReversed(),
            drawn: recipe.drawn.toReversed(),
            cut: recipe.cut.toReversed(),
          });
          expect(turned.geometry).toBe(first.geometry);
          const drawn = partsOf(await asGeoJson(database.write, first.geometry));
          const again = await canonicalOf({ precincts: [], streets: [], drawn, cut: [] });
          expect(again.geometry).toBe(first.geometry);
        }),
        { numRuns: runs, endOnFailure: true },
      );
    },
    patienceMs,
  );

  it(
    'comes out of a scribble once what is proposed instead is accepted',
    async () => {
      const position = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }));
      await fc.assert(
        fc.asyncProperty(fc.array(position, { minLength: 3, maxLength: 15 }), async (positions) => {
          const ring = positions.map(([east, north]) => [19.93 + east / 1_000, 50.05 + north / 1_000]);
          const scribble: Polygon = { type: 'Polygon', coordinates: [[...ring, ring[0] as number[]]] };
          const refusal = await refusalOf([scribble]);
          if (!refusal || refusal.reason === 'empty') return;
          expect(refusal.reason).toBe('self-crossing');
          expect(await refusalOf(partsOf(refusal.repaired))).toBeUndefined();
        }),
        { numRuns: runs, endOnFailure: true },
      );
    },
    patienceMs,
  );

  it('of neighbouring precincts has no inner border and their area', async () => {
    const { rows } = await database.write.raw(
      'select sum(area_km2) as km2 from precincts where number in (319, 320, 322, 323)',
    );
    const canonical = await canonicalOf({ precincts: [319, 320, 322, 323], streets: [], drawn: [], cut: [] });
    expect(canonical.parts).toBe(1);
    expect(canonical.areaKm2).toBeCloseTo(rows[0].km2, 5);
  });

  it('of a street follows its centre line where there is one, and the listed precincts where there is none', async () => {
    const { rows } = await database.write.raw(
      `select (select id from streets where label = 'ul. Kopernika' and 2 = any(districts)) as line,
              (select id from streets where label = 'ul. Kalwaryjska') as listed`,
    );
    const along = await derive(database.write, city, recipeOf({ streets: [{ street: rows[0].line }] }), limits);
    expect(along.streets[0]?.basis).toBe('street-lines');
    const { rows: covered } = await database.write.raw(
      `select ST_Covers(?::geometry, geometry) as covered from street_lines where street = ?`,
      [along.canonical.geometry, rows[0].line],
    );
    expect(covered[0].covered).toBe(true);

    const listed = await derive(database.write, city, recipeOf({ streets: [{ street: rows[0].listed }] }), limits);
    expect(listed.streets[0]?.basis).toBe('precincts');
    const precincts = await canonicalOf({ ...recipeOf({}), precincts: [286, 287, 288], drawn: [], cut: [] });
    expect(listed.canonical.geometry).toBe(precincts.geometry);

    const number = [{ street: rows[0].listed, numbers: ['5'] }];
    const narrowed = await derive(database.write, city, recipeOf({ streets: number }), limits);
    const one = await canonicalOf({ ...recipeOf({}), precincts: [288], drawn: [], cut: [] });
    expect(narrowed.canonical.geometry).toBe(one.geometry);
  });

  it('of every street line is made without failing', async () => {
    const { rows } = await database.write.raw('select street from street_lines order by street');
    expect(rows.length).toBeGreaterThan(50);
    const streets = rows.map(({ street }: { street: number }) => ({ street }));
    const { canonical } = await derive(database.write, city, recipeOf({ streets }), limits);
    expect(canonical.areaKm2).toBeGreaterThan(2);
  });
});

function recipeOf(given: Partial<Recipe>): Recipe {
  return { precincts: [], streets: [], drawn: [], cut: [], ...given };
}

/** What is said of a drawing that is not taken; undefined when it is. */
async function refusalOf(drawn: Polygon[]): Promise<{ reason: string; repaired: MultiPolygon } | undefined> {
  try {
    await derive(database.write, city, recipeOf({ drawn }), limits);
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error.members as { reason: string; repaired: MultiPolygon };
    throw error;
  }
}
