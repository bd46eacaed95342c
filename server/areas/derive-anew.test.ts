import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { openTestDatabase } from '../database/testing.ts';
import { deriveAreasAnew } from './derive-anew.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

async function versionsOf(area: string) {
  return database
    .write('area_versions')
    .join('areas', 'areas.id', 'area_versions.area')
    .where('areas.name', area)
    .orderBy('number')
    .select('area_versions.id', 'number', 'status', { km2: 'area_km2', residents: 'residents_estimate' });
}

it('Areas follow precincts and residents that are imported anew, and stay as they are where nothing has changed', async () => {
  const { write } = database;
  expect(await write.transaction(deriveAreasAnew)).toBe(0);
  const [[kazimierz], [boulevards]] = [await versionsOf('Kazimierz'), await versionsOf('Bulwary Wiślane')];

  await write('precincts').where({ number: 1 }).increment('residents_estimate', 1_000);
  expect(await write.transaction(deriveAreasAnew)).toBe(0);
  expect(await versionsOf('Kazimierz')).toEqual([{ ...kazimierz, residents: kazimierz.residents + 1_000 }]);

  // The eastern half of precinct 1 is nobody's any more.
  await write.raw(
    `update precincts set geometry = ST_Multi(ST_CollectionExtract(ST_Intersection(geometry, ST_MakeEnvelope(
       ST_XMin(geometry), ST_YMin(geometry), (ST_XMin(geometry) + ST_XMax(geometry)) / 2, ST_YMax(geometry), 4326), 1e-7), 3))
     where number = 1`,
  );
  await write.raw('update precincts set area_km2 = ST_Area(ST_Transform(geometry, 2178)) / 1e6 where number = 1');
  expect(await write.transaction(deriveAreasAnew)).toBe(1);
  const after = await versionsOf('Kazimierz');
  expect(after.map(({ number, status }) => [number, status])).toEqual([
    [1, 'replaced'],
    [2, 'approved'],
  ]);
  expect(after[1].km2).toBeLessThan(kazimierz.km2 - 0.01);
  const [pieces] = await write('area_pieces').where({ area_version: after[1].id }).count({ count: '*' });
  expect(Number(pieces?.count)).toBeGreaterThan(0);
  // Drawn by hand: the same ground, other residents.
  const drawn = await versionsOf('Bulwary Wiślane');
  expect(drawn.map(({ id, km2 }) => [id, km2])).toEqual([[boulevards.id, boulevards.km2]]);
}, 180_000);
