import type { Knex } from 'knex';
import type { Versions } from '../database/versions.ts';
import { type AreaLookup, createAreaLookup } from './lookup.ts';
import { readServedAreas } from './queries.ts';

/** The look-up of areas, read now and again whenever areas change. Gives the newest one when called. */
export async function keepAreaLookup(database: Knex, versions: Versions): Promise<() => AreaLookup> {
  const read = async () => createAreaLookup(await readServedAreas(database));
  let lookup = await read();
  versions.onChange(['areas'], async () => {
    lookup = await read();
  });
  return () => lookup;
}
