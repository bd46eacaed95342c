import type { Knex } from 'knex';
import { forgetFingerprint } from '../dataset/queries.ts';
import { readListedStreets, replaceRows } from '../queries.ts';
import { type ImportOptions, ImportRefused, type ImportReport, Refusals } from '../report.ts';
import { runImport } from '../run-import.ts';
import type { SourceFile } from '../source-file.ts';
import { makeStreetFinder } from '../street-finder.ts';
import * as queries from './queries.ts';
import { type OsmFeature, readOsm } from './read-osm.ts';

const gigabyte = 2 ** 30;
const batchSize = 500;

/**
 * Replaces the centre lines of streets, the parks, the water and the rivers by those of an OpenStreetMap extract,
 * limited to the city. Counts are of street lines and of features to draw together.
 *
 * @param source path or http(s) address of a PBF, https://download.geofabrik.de/europe/poland/malopolskie-latest.osm.pbf
 * @throws ImportRefused when the file cannot be imported; the reason of `options.signal` when that was aborted
 */
export function importOsm(database: Knex, source: string, options: ImportOptions = {}): Promise<ImportReport> {
  return runImport(database, { kind: 'osm', maxBytes: 2 * gigabyte, work }, source, options);
}

async function work(transaction: Knex, file: SourceFile, options: ImportOptions) {
  const refusals = new Refusals();
  const box = await queries.readCityBox(transaction);
  if (!box) throw new ImportRefused('The districts are not loaded yet; start the server once, then import.');
  await store(transaction, await readOsm(file, box, options), refusals, file.name, options);
  for (const { reason, example } of await queries.dropUnusable(transaction)) refusals.add(reason, example);
  await findStreets(transaction, refusals, options);
  options.onProgress?.({ stage: 'write', done: 0, total: undefined });
  const lines = await replaceRows(transaction, queries.streetLines);
  const features = await replaceRows(transaction, queries.basemap);
  const moved = await queries.placeStreets(transaction);
  const replaced = await queries.dropApproximateRiver(transaction);
  // The loader of the dataset then gives these streets back the place that it knows.
  if (lines.removed + features.removed > 0) await forgetFingerprint(transaction);
  const changedLayers = [];
  if (lines.added + lines.changed + lines.removed + moved > 0) changedLayers.push('streets');
  if (features.added + features.changed + features.removed + replaced > 0) changedLayers.push('basemap');
  return {
    report: {
      added: lines.added + features.added,
      changed: lines.changed + features.changed,
      removed: lines.removed + features.removed,
      unchanged: lines.unchanged + features.unchanged,
      refused: refusals.list(),
      remarks: [],
    },
    changedLayers,
  };
}

/** Puts the features into temporary tables, where PostGIS joins rings and cuts at the city's outline. */
async function store(
  transaction: Knex,
  features: readonly OsmFeature[],
  refusals: Refusals,
  where: string,
  options: ImportOptions,
): Promise<void> {
  await queries.createIncoming(transaction);
  const usable = features.filter(({ id, interest, area, lines, complete }) => {
    const isWhole = lines.length > 0 && (complete || !area);
    if (!isWhole) refusals.add('incomplete in the file', interest.name ?? id);
    return isWhole;
  });
  if (usable.length === 0) throw new ImportRefused(`${where} holds no street, park or water within the city.`);
  for (let from = 0; from < usable.length; from += batchSize) {
    options.signal?.throwIfAborted();
    const batch = usable.slice(from, from + batchSize).map(({ id, interest, area, lines }) => ({
      id,
      kind: interest.kind,
      name: interest.name,
      area,
      lines,
    }));
    await queries.addWays(
      transaction,
      batch.filter(({ kind }) => kind === 'street'),
    );
    await queries.addFeatures(
      transaction,
      batch.filter(({ kind }) => kind !== 'street'),
    );
    options.onProgress?.({ stage: 'place', done: from + batch.length, total: usable.length });
  }
}

async function findStreets(transaction: Knex, refusals: Refusals, { signal }: ImportOptions): Promise<void> {
  const finder = makeStreetFinder(await readListedStreets(transaction));
  const unknown = new Set<string>();
  const found = [];
  for (const { id, name, precincts, districts } of await queries.readPlacedWays(transaction)) {
    const street = finder.find(name, precincts, districts);
    if (street === undefined) unknown.add(name);
    else found.push({ id, street });
  }
  signal?.throwIfAborted();
  for (const name of unknown) refusals.add('a street name that the official lists do not have', name);
  await queries.setStreets(transaction, found);
}
