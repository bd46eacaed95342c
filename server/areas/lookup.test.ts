import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { openTestDatabase } from '../database/testing.ts';
import { readAreaLookup } from './kept-lookup.ts';
import { type AreaLookup, createAreaLookup } from './lookup.ts';
import { isServing } from './serving-status.ts';

let database: Database;
let lookup: AreaLookup;
beforeAll(async () => {
  database = await openTestDatabase();
  ({ lookup } = await readAreaLookup(database.write));
});
afterAll(() => database.close());

const points = fc.tuple(
  fc.double({ min: 19.79, max: 20.22, noNaN: true }),
  fc.double({ min: 49.96, max: 50.13, noNaN: true }),
);

const serves = `status = 'approved' and exists (
  select from areas join ambassadors on ambassadors.id = areas.ambassador and ${isServing} where areas.id = area)`;

describe('the look-up of areas', () => {
  it('says of any point the same as PostGIS', async () => {
    const asked = fc.sample(points, 600);
    const { rows } = await database.write.raw(
      `select (select coalesce(json_agg(area order by area), '[]') from area_versions
               where ${serves} and ST_Covers(geometry, ST_SetSRID(ST_MakePoint(lon, lat), 4326))) as areas
       from unnest(?::float8[], ?::float8[]) with ordinality as asked (lon, lat, place) order by place`,
      [asked.map(([lon]) => lon), asked.map(([, lat]) => lat)],
    );
    for (const [index, [lon, lat]] of asked.entries())
      expect(lookup.at(lon, lat).map(({ area }) => area.id)).toEqual(rows[index].areas);
  });

  it('names the nearest areas with metres to their border, as on the ellipsoid', async () => {
    for (const [lon, lat] of [...fc.sample(points, 30), [19.6, 50.3] as const]) {
      const { rows } = await database.write.raw(
        `select area, ST_Distance(geometry::geography, ST_SetSRID(ST_MakePoint(?, ?), 4326)::geography) as "distanceM"
         from area_versions where ${serves} order by 2, 1 limit 3`,
        [lon, lat],
      );
      const found = lookup.nearest(lon, lat, 3);
      expect(found).toHaveLength(3);
      for (const [index, { distanceM }] of found.entries()) {
        const { distanceM: trueM } = rows[index];
        expect(Math.abs(distanceM - trueM)).toBeLessThan(1 + trueM * 0.004);
      }
    }
  });

  it('gives the whole of a precinct to the area made of it and a part to one that cuts it', () => {
    expect(lookup.inPrecinct(1).map(({ ambassador, share }) => [ambassador.area.name, share === 1])).toEqual([
      ['Kazimierz', true],
      ['Bulwary Wiślane', false],
    ]);
    expect(lookup.inPrecinct(10)).toEqual([]);
  });

  it('answers for a point in microseconds', () => {
    const asked = fc.sample(points, 1_000);
    for (const [lon, lat] of asked) lookup.at(lon, lat);
    const began = performance.now();
    for (let round = 0; round < 20; round++) for (const [lon, lat] of asked) lookup.at(lon, lat);
    const eachUs = ((performance.now() - began) / 20_000) * 1_000;
    // A few µs on an idle machine; the bound is generous because tests share the processor.
    expect(eachUs).toBeLessThan(60);
  });

  it('reads anew only what has another version, and says the same as when all is read', async () => {
    const first = await readAreaLookup(database.write);
    await database
      .write('ambassadors')
      .where({ id: first.lookup.at(19.9445, 50.0495)[0]?.id })
      .update({ name: 'Nowe Imię' });
    const again = await readAreaLookup(database.write, first.known);
    for (const [version, ground] of again.known) expect(first.known.get(version)).toBe(ground);
    const whole = await readAreaLookup(database.write);
    for (const [lon, lat] of fc.sample(points, 200))
      expect(again.lookup.at(lon, lat)).toEqual(whole.lookup.at(lon, lat));
    expect(again.lookup.at(19.9445, 50.0495)[0]?.name).toBe('Nowe Imię');
  });

  it('is empty before there are areas', () => {
    const empty = createAreaLookup([]);
    expect(empty.at(19.94, 50.06)).toEqual([]);
    expect(empty.nearest(19.94, 50.06, 3)).toEqual([]);
  });
});
