import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { Knex } from 'knex';
import { deriveAreasAnew } from '../../server/areas/derive-anew.ts';
import { touch } from '../../server/database/versions.ts';
import { KRAKOW, readDataset } from '../dataset.ts';
import * as targets from './dataset/queries.ts';
import * as rows from './dataset/rows.ts';
import { lockGeodata, replaceRows, type Target } from './queries.ts';

/** What areas are derived from and measured by. */
const areaSources = ['districts', 'precincts', 'streets'];

/** Raised when the same files must be loaded in another way than before. */
const loaderVersion = 2;

/**
 * Loads the built dataset `geodata/krakow` into the tables of places and results, in one transaction, unless exactly
 * these files are loaded already. Rows are upserted, so what refers to precincts and streets survives, and nothing that
 * an importer has brought (districts, street lines, parks, water, addresses) is overwritten.
 *
 * @param say is told what takes time
 * @returns the layers whose version was raised, none when there was nothing to do
 * @throws Error when a file of the dataset is missing or contradicts itself; the database is then as before
 */
export async function loadKrakow(
  database: Knex,
  say: (sentence: string) => void = () => {},
  directory: URL = KRAKOW,
): Promise<string[]> {
  const fingerprint = await fingerprintOf(directory);
  if ((await targets.readFingerprint(database)) === fingerprint) return [];
  say('Loading the geodata of Kraków.');
  return database.transaction(async (transaction) => {
    // Two servers may start on one database at the same time.
    await lockGeodata(transaction);
    if ((await targets.readFingerprint(transaction)) === fingerprint) return [];
    const changed = await loadLayers(transaction, directory);
    await touch(transaction, changed);
    await targets.writeFingerprint(transaction, fingerprint);
    return changed;
  });
}

async function loadLayers(transaction: Knex, directory: URL): Promise<string[]> {
  const dataset = readDataset(directory);
  const boundaries = await dataset.readBoundaries();
  const streets = await dataset.readStreets();
  const loads: [layer: string, target: Target, rows: object[]][] = [
    ['districts', targets.districts, rows.districts(await dataset.readDistricts(), boundaries)],
    ['precincts', targets.precincts, rows.precincts(await dataset.readPrecincts(), boundaries)],
    ['streets', targets.streets, rows.streets(streets)],
    ['streets', targets.streetPrecincts, rows.streetPrecincts(streets)],
    ['streets', targets.streetLines, rows.streetLines(await dataset.readStreetLines())],
    ['neighbourhoods', targets.neighbourhoods, await dataset.readNeighbourhoods()],
    ['stops', targets.stops, await dataset.readStops()],
    ['basemap', targets.network, rows.network(await dataset.readNetwork())],
    ['results', targets.results, rows.results(await dataset.readResults())],
    ['results', targets.districtFacts, rows.districtFacts(await dataset.readDistricts())],
    ['results', targets.resultStatistics, (await dataset.readResultStatistics()).statistics],
  ];
  const changed = new Set<string>();
  for (const [layer, target, sourceRows] of loads) {
    const counts = await replaceRows(transaction, target, sourceRows);
    if (counts.added + counts.changed + counts.removed > 0) changed.add(layer);
  }
  if (areaSources.some((layer) => changed.has(layer))) {
    await deriveAreasAnew(transaction);
    changed.add('areas');
  }
  return [...changed];
}

/** 48 bits of the hash of all files of the dataset: fits a `bigint` and a JavaScript number. */
async function fingerprintOf(directory: URL): Promise<number> {
  const hash = createHash('sha256').update(String(loaderVersion));
  const names = (await readdir(directory)).filter((name) => /\.(topo)?json$/.test(name)).sort();
  if (names.length === 0) throw new Error(`The built dataset is missing: no files in ${directory.pathname}.`);
  for (const name of names) hash.update(`\n${name}\n`).update(await readFile(new URL(name, directory)));
  return hash.digest().readUIntBE(0, 6);
}
