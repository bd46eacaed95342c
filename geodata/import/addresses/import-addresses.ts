import type { Knex } from 'knex';
import { attributeText, findAttributes } from '../attributes.ts';
import { ProjectionJudge } from '../projection.ts';
import { readCityFrame, readListedStreets, replaceRows } from '../queries.ts';
import { type ImportOptions, ImportRefused, type ImportReport, Refusals } from '../report.ts';
import { runImport } from '../run-import.ts';
import type { SourceFile } from '../source-file.ts';
import { makeStreetFinder } from '../street-finder.ts';
import { type RawFeature, readZippedGeoJson } from '../zipped-geojson.ts';
import * as queries from './queries.ts';

const megabyte = 2 ** 20;
const batchSize = 1_000;
/** Fewer stored addresses than this may all go without a question. */
const worthGuarding = 1_000;

/**
 * `nazwa_ulicy`, `numer_adresowy` and `id` are what the layer of the city's address register (EMUiA) in the Portal MSIP
 * has; the others are how the same stands in the state register (PRG) and in older files of the city.
 */
const wanted = {
  street: ['nazwa_ulicy', 'ulica', 'ulica_nazwa', 'nazwa_ul'],
  'house number': ['numer_adresowy', 'numer', 'nr_adresowy', 'numer_porzadkowy', 'nr_porzadkowy'],
  identifier: ['id', 'id_adresu', 'lokalny_id', 'lokalnyid', 'idiip', 'objectid', 'fid'],
} as const;

/**
 * Replaces the stored addresses by those of the publisher's file: a zip with GeoJSON points in EPSG:2178.
 *
 * @param source path or http(s) address, https://msip.um.krakow.pl/Dane/Adresy_JSON.zip
 * @throws ImportRefused when the file cannot be imported; the reason of `options.signal` when that was aborted
 */
export function importAddresses(database: Knex, source: string, options: ImportOptions = {}): Promise<ImportReport> {
  return runImport(database, { kind: 'addresses', maxBytes: 200 * megabyte, work }, source, options);
}

async function work(transaction: Knex, file: SourceFile, options: ImportOptions) {
  const refusals = new Refusals();
  await readAddresses(transaction, file, options, refusals);
  for (const address of await queries.dropOutside(transaction)) refusals.add('outside the city', address);
  const remarks = await findStreets(transaction, options);
  const { stored, leaving } = await queries.countLeaving(transaction);
  if (stored >= worthGuarding && leaving * 2 > stored && !options.allowShrinking)
    throw new ImportRefused(
      `${file.name} lacks ${leaving} of the ${stored} stored addresses, as a file that was cut short would. Add --allow-shrinking if it is right.`,
    );
  options.onProgress?.({ stage: 'write', done: 0, total: undefined });
  const counts = await replaceRows(transaction, queries.addresses);
  const changed = counts.added + counts.changed + counts.removed > 0;
  return {
    report: { ...counts, refused: refusals.list(), remarks: remarks.list() },
    changedLayers: changed ? ['addresses'] : [],
  };
}

async function readAddresses(transaction: Knex, file: SourceFile, options: ImportOptions, refusals: Refusals) {
  const frame = await readCityFrame(transaction);
  if (!frame) throw new ImportRefused('The districts are not loaded yet; start the server once, then import.');
  const judge = new ProjectionJudge(frame, file.name);
  const ids = new Set<string>();
  let batch: RawFeature[] = [];
  let names: Record<keyof typeof wanted, string> | undefined;
  await queries.createIncoming(transaction);

  const flush = async () => {
    if (batch.length === 0) return;
    names ??= findAttributes(
      wanted,
      batch.map(({ properties }) => properties ?? {}),
      file.name,
    );
    const rows = [];
    for (const feature of batch) {
      const address = readAddress(feature, names, judge);
      if ('refused' in address) refusals.add(address.refused, address.example);
      else if (ids.has(address.sourceId)) refusals.add('identifier used twice', address.sourceId);
      else {
        ids.add(address.sourceId);
        rows.push(address);
      }
    }
    batch = [];
    if (rows.length > 0) await queries.addIncoming(transaction, rows);
  };
  await readZippedGeoJson(file, { maxUnpackedBytes: 400 * megabyte }, options, async (feature) => {
    batch.push(feature);
    if (batch.length >= batchSize) await flush();
  });
  await flush();
  judge.judge();
  if (ids.size === 0) {
    const [first] = refusals.list();
    throw new ImportRefused(
      `No address in ${file.name} can be used: ${first?.reason}, for example ${first?.examples[0]}.`,
    );
  }
}

function readAddress(
  { properties, geometry }: RawFeature,
  names: Record<keyof typeof wanted, string>,
  judge: ProjectionJudge,
): queries.IncomingAddress | { refused: string; example: string } {
  const sourceId = attributeText(properties?.[names.identifier]);
  const street = attributeText(properties?.[names.street]);
  const number = attributeText(properties?.[names['house number']]);
  const example = `${street ?? '?'} ${number ?? '?'} (${sourceId ?? 'no identifier'})`;
  if (!sourceId) return { refused: 'without an identifier', example };
  if (!street) return { refused: 'without a street', example };
  if (!number) return { refused: 'without a house number', example };
  const [x, y] = geometry?.type === 'Point' && Array.isArray(geometry.coordinates) ? geometry.coordinates : [];
  if (!Number.isFinite(x) || !Number.isFinite(y)) return { refused: 'without a point', example };
  if (!judge.accepts(x, y)) return { refused: 'far outside the city', example };
  return { sourceId, street, number, x, y };
}

/** Addresses on streets that no list names stay, without a link: the map and the counts still need them. */
async function findStreets(transaction: Knex, { onProgress, signal }: ImportOptions): Promise<Refusals> {
  const remarks = new Refusals();
  const finder = makeStreetFinder(await readListedStreets(transaction));
  const places = await queries.readNamedPlaces(transaction);
  const found = places.map((place, done) => {
    onProgress?.({ stage: 'place', done, total: places.length });
    const id = finder.find(place.street, place.precinct === null ? [] : [place.precinct], [place.district]);
    if (id === undefined) remarks.add('on a street that the official lists do not name', place.street, place.addresses);
    return { ...place, id };
  });
  signal?.throwIfAborted();
  await queries.setStreets(transaction, found);
  return remarks;
}
