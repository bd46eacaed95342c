import type { Knex } from 'knex';
import type { Versions } from '../database/versions.ts';
import { gazetteerLayers } from './gazetteer.ts';
import { makePlacesIndex, type PlacesIndex } from './places-index.ts';
import { readGazetteer } from './queries.ts';

/** The index of places, read now and again whenever one of its layers changes. Gives the newest one when called. */
export async function keepPlaces(database: Knex, versions: Versions): Promise<() => PlacesIndex> {
  const read = async () => makePlacesIndex(await readGazetteer(database));
  let index = await read();
  versions.onChange(gazetteerLayers, async () => {
    index = await read();
  });
  return () => index;
}
