import type { Knex } from 'knex';
import type { Versions } from '../database/versions.ts';
import { readCity, type StoredGeometry } from './canonical/queries.ts';

/** The border of the city, united from the districts once and again whenever they change. */
export async function keepCity(database: Knex, versions: Versions): Promise<() => StoredGeometry | null> {
  let city = await readCity(database);
  versions.onChange(['districts'], async () => {
    city = await readCity(database);
  });
  return () => city;
}
