import type { Knex } from 'knex';
import { deriveGeometry, readCity } from '../areas/canonical/queries.ts';
import { saveProposed } from '../areas/save.ts';
import { addAreas, someAreas } from './many-areas-queries.ts';

/** Fills the newest edition up to a number of areas, round ones of about 350 m spread over the city. */
export async function fillTo(database: Knex, count: number): Promise<void> {
  await database.transaction((transaction) => addAreas(transaction, count));
}

/** Proposes a next version, a little larger, of some areas. Gives the ids of the proposals. */
export async function proposeLarger(database: Knex, by: string, count: number): Promise<number[]> {
  const city = await readCity(database);
  if (!city) throw new Error('no districts');
  const proposals: number[] = [];
  for (const { id, name, drawn } of await someAreas(database, count)) {
    const recipe = { precincts: [], streets: [], drawn: [drawn], cut: [] };
    const canonical = await deriveGeometry(database, city, recipe, []);
    const derived = { canonical, recipe, streets: [] };
    proposals.push(await saveProposed(database, id, derived, { by, note: null, name, kind: 'estate' }));
  }
  return proposals;
}
