import type { Logger } from 'pino';
import { loadKrakow } from '../geodata/import/krakow.ts';
import { keepCity } from './areas/city.ts';
import { keepAreaLookup } from './areas/kept-lookup.ts';
import type { Config } from './config.ts';
import type { Database } from './database/database.ts';
import { watchVersions } from './database/versions.ts';
import { loadDemonstration } from './demonstration/load.ts';
import { keepPlaces } from './places/kept-places.ts';
import { keepContact } from './places/serving/kept-contact.ts';
import type { Services } from './services.ts';

/** Loads what the database lacks and what is kept in memory; the same for the application, its tests and the bench. */
export async function startServices(
  config: Config,
  database: Database,
  log: Logger,
  say: (sentence: string) => void,
): Promise<Services> {
  await loadKrakow(database.write, say);
  if (config.demonstration) await loadDemonstration(database.write, say);
  const versions = await watchVersions(database.write, (error) => log.error({ err: error }, 'versions not read'));
  const areaLookup = await keepAreaLookup(database.write, versions);
  const city = await keepCity(database.write, versions);
  const places = await keepPlaces(database.write, versions);
  const contact = await keepContact(database.write, versions);
  return { config, database, versions, log, areaLookup, city, places, contact };
}
