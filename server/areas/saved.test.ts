import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { openTestDatabase } from '../database/testing.ts';
import { deriveGeometry, readCity, type StoredGeometry } from './canonical/queries.ts';
import { readAreaLookup } from './kept-lookup.ts';
import { saveApproved } from './save.ts';
import { recipes } from './testing-recipes.ts';

const count = 25;
const patienceMs = 180_000;

let database: Database;
let city: StoredGeometry;
const saved: number[] = [];
/** Areas of recipes at random, approved and served, beside those of the demonstration. */
beforeAll(async () => {
  database = await openTestDatabase();
  city = (await readCity(database.write)) as StoredGeometry;
  for (const recipe of fc.sample(recipes, 2 * count)) {
    const canonical = await deriveGeometry(database.write, city, recipe, []);
    if (canonical.nothing || canonical.outside || saved.length === count) continue;
    const [ambassador] = await database
      .write('ambassadors')
      .insert({ edition: 2026, slug: `los-${saved.length}`, name: 'Los', status: 'active', demonstration: true }, [
        'id',
      ]);
    const [area] = await database
      .write('areas')
      .insert({ ambassador: ambassador.id, name: 'Los', kind: 'estate' }, ['id']);
    await saveApproved(database.write, area.id, { canonical, recipe, streets: [] });
    saved.push(area.id);
  }
}, patienceMs);
afterAll(() => database.close());

const ask = async (sql: string, bindings: unknown[] = []) => (await database.write.raw(sql, bindings as string[])).rows;

describe('a saved area', () => {
  it('is displayed with every part and every hole, and validly', async () => {
    const rows = await ask(
      `select ST_NumGeometries(geometry) as parts, ST_NumGeometries(display) as shown, ST_NRings(geometry) as rings,
              ST_NRings(display) as "shownRings", ST_IsValid(display) as valid
       from area_versions where area = any(?::int[])`,
      [saved],
    );
    expect(rows).toHaveLength(saved.length);
    for (const { parts, shown, rings, shownRings, valid } of rows)
      expect({ shown, shownRings, valid }).toEqual({ shown: parts, shownRings: rings, valid: true });
    expect(rows.some(({ parts }: { parts: number }) => parts > 1)).toBe(true);
  });

  it('is cut into pieces that are together the whole of it', async () => {
    const rows = await ask(
      `select ST_Area(ST_Transform(ST_SymDifference(geometry, whole, 1e-9), 2178)) as "m2", ST_Perimeter(ST_Transform(geometry, 2178)) as "m"
       from area_versions, lateral (select ST_Union(area_pieces.geometry, 1e-9) as whole from area_pieces
                                    where area_version = area_versions.id) pieces
       where area = any(?::int[])`,
      [saved],
    );
    for (const { m2, m } of rows) expect(m2).toBeLessThan(0.001 * m);
  });

  it('is found by the look-up wherever PostGIS says it lies', async () => {
    const { lookup } = await readAreaLookup(database.write);
    const points = fc.sample(
      fc.tuple(fc.double({ min: 19.79, max: 20.22, noNaN: true }), fc.double({ min: 49.96, max: 50.13, noNaN: true })),
      400,
    );
    const rows = await ask(
      `select (select coalesce(json_agg(area order by area), '[]') from area_versions
               where status = 'approved' and area = any(?::int[])
                 and ST_Covers(geometry, ST_SetSRID(ST_MakePoint(lon, lat), 4326))) as areas
       from unnest(?::float8[], ?::float8[]) with ordinality as asked (lon, lat, place) order by place`,
      [saved, points.map(([lon]) => lon), points.map(([, lat]) => lat)],
    );
    const ours = new Set(saved);
    for (const [index, [lon, lat]] of points.entries())
      expect(
        lookup
          .at(lon, lat)
          .map(({ area }) => area.id)
          .filter((id) => ours.has(id)),
      ).toEqual(rows[index].areas);
  });
});

describe('precincts united', () => {
  it(
    'have the sum of their areas, whichever they are',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(fc.integer({ min: 1, max: 405 }), { minLength: 1, maxLength: 30 }),
          async (precincts) => {
            const { areaKm2 } = await deriveGeometry(
              database.write,
              city,
              { precincts, streets: [], drawn: [], cut: [] },
              [],
            );
            const [{ km2 }] = await ask('select sum(area_km2) as km2 from precincts where number = any(?::int[])', [
              precincts,
            ]);
            // A centimetre of the grid along the borders.
            expect(Math.abs(areaKm2 - km2) / km2).toBeLessThan(1e-4);
          },
        ),
        { numRuns: 20 },
      );
    },
    patienceMs,
  );
});
