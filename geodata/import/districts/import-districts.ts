import type { Knex } from 'knex';
import { deriveAreasAnew } from '../../../server/areas/derive-anew.ts';
import { fold, wordsOf } from '../../../server/places/folding.ts';
import { attributeText, findAttributes } from '../attributes.ts';
import { ProjectionJudge } from '../projection.ts';
import { readCityFrame, replaceRows } from '../queries.ts';
import { type ImportOptions, ImportRefused, type ImportReport, Refusals } from '../report.ts';
import { runImport } from '../run-import.ts';
import type { SourceFile } from '../source-file.ts';
import { type RawFeature, readZippedGeoJson } from '../zipped-geojson.ts';
import * as queries from './queries.ts';
import { readDistrictNumber } from './roman.ts';

const megabyte = 2 ** 20;
const districtCount = 18;
/** Two drawings of one border may differ by so much, a real gap or overlap is wider. */
const toleranceM = 1;
/** The city's outline has not changed by more since 1986. */
const largestDifference = 0.01;

/** `NR_DZIELNI` holds the Roman numeral, `ID_DZIELNI` the number; Portal MSIP writes both in small letters in its files. */
const wanted = {
  'district number': ['nr_dzielni', 'nr_dzielnicy', 'id_dzielni'],
  name: ['nazwa', 'nazwa_dzielnicy'],
} as const;

/**
 * Replaces the borders of the 18 districts by those of the publisher's file: a zip with GeoJSON polygons in EPSG:2178.
 *
 * @param source path or http(s) address, https://msip.um.krakow.pl/Dane/Dzielnice_JSON.zip
 * @throws ImportRefused when they are not 18 that fill the city without gap or overlap; the reason of `options.signal`
 *   when that was aborted
 */
export function importDistricts(database: Knex, source: string, options: ImportOptions = {}): Promise<ImportReport> {
  return runImport(database, { kind: 'districts', maxBytes: 20 * megabyte, work }, source, options);
}

async function work(transaction: Knex, file: SourceFile, options: ImportOptions) {
  const rows = await readDistricts(transaction, file, options);
  options.onProgress?.({ stage: 'place', done: 0, total: rows.length });
  await queries.createIncoming(transaction, rows);
  await checkCoverage(transaction, file.name);
  options.signal?.throwIfAborted();
  const remarks = await compareNames(transaction, rows);
  options.onProgress?.({ stage: 'write', done: 0, total: rows.length });
  const counts = await replaceRows(transaction, queries.districts);
  if (counts.changed > 0) await deriveAreasAnew(transaction);
  return {
    report: { ...counts, refused: [], remarks: remarks.list() },
    changedLayers: counts.changed > 0 ? ['districts', 'areas'] : [],
  };
}

async function readDistricts(transaction: Knex, file: SourceFile, options: ImportOptions) {
  const frame = await readCityFrame(transaction);
  if (!frame) throw new ImportRefused('The districts are not loaded yet; start the server once, then import.');
  const features: RawFeature[] = [];
  await readZippedGeoJson(file, { maxUnpackedBytes: 60 * megabyte }, options, async (feature) => {
    features.push(feature);
    if (features.length > districtCount)
      throw new ImportRefused(
        `${file.name} holds more than ${districtCount} features; one for each district is expected.`,
      );
  });
  const names = findAttributes(
    wanted,
    features.map(({ properties }) => properties ?? {}),
    file.name,
  );
  const judge = new ProjectionJudge(frame, file.name);
  const rows = features.map((feature) => readDistrict(feature, names, judge, file.name));
  judge.judge();
  const missing = Array.from({ length: districtCount }, (_, at) => at + 1).filter(
    (number) => !rows.some((row) => row.number === number),
  );
  if (missing.length > 0) throw new ImportRefused(`${file.name} lacks the districts ${missing.join(', ')}.`);
  const outside = rows.find(({ inPlace }) => !inPlace);
  if (outside) throw new ImportRefused(`District ${outside.number} in ${file.name} has a corner far outside the city.`);
  return rows;
}

function readDistrict(
  { properties, geometry }: RawFeature,
  names: Record<keyof typeof wanted, string>,
  judge: ProjectionJudge,
  where: string,
) {
  const written = attributeText(properties?.[names['district number']]);
  const number = written === undefined ? undefined : readDistrictNumber(written);
  if (number === undefined)
    throw new ImportRefused(
      `In ${where}, ${names['district number']} is "${written ?? ''}", which is no number of a district.`,
    );
  if ((geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') || !Array.isArray(geometry.coordinates))
    throw new ImportRefused(`District ${number} in ${where} is no polygon.`);
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(1);
  let inPlace = true;
  for (const ring of rings) {
    const corners = readRing(ring);
    if (!corners)
      throw new ImportRefused(`The border of district ${number} in ${where} has a ring that is not closed.`);
    for (const [x, y] of corners) inPlace = judge.accepts(x, y) && inPlace;
  }
  return { number, name: attributeText(properties?.[names.name]) ?? '', geometry, inPlace };
}

/** Checked here because an open ring makes GEOS throw, which PostGIS does not always turn into an error. */
function readRing(ring: unknown): [x: number, y: number][] | undefined {
  if (!Array.isArray(ring) || ring.length < 4) return undefined;
  const isCorner = (corner: unknown) =>
    Array.isArray(corner) && Number.isFinite(corner[0]) && Number.isFinite(corner[1]);
  if (!ring.every(isCorner)) return undefined;
  const [first, last] = [ring[0], ring.at(-1)];
  return first[0] === last[0] && first[1] === last[1] ? ring : undefined;
}

async function checkCoverage(transaction: Knex, where: string): Promise<void> {
  const [invalid] = await queries.readInvalid(transaction);
  if (invalid)
    throw new ImportRefused(`The border of district ${invalid.number} in ${where} is not valid: ${invalid.reason}.`);
  const [fault] = await queries.readCoverageFaults(transaction, toleranceM);
  if (fault)
    throw new ImportRefused(
      `The districts in ${where} do not fill the city: ${fault.kind === 'gap' ? 'a gap between' : 'an overlap of'} districts ${fault.districts.join(' and ')}, ${Math.ceil(fault.areaM2)} m².`,
    );
  const difference = await queries.readDifference(transaction);
  if (difference > largestDifference)
    throw new ImportRefused(
      `The districts in ${where} are not those of Kraków: together they differ from the city by ${(difference * 100).toFixed(1)} % of its area.`,
    );
}

async function compareNames(transaction: Knex, rows: readonly queries.IncomingDistrict[]): Promise<Refusals> {
  const remarks = new Refusals();
  const key = (name: string) =>
    wordsOf(fold(name))
      .map(({ text }) => text)
      .join(' ');
  for (const { number, name } of await queries.readStoredNames(transaction)) {
    const given = rows.find((row) => row.number === number)?.name ?? '';
    if (!key(given).endsWith(key(name))) remarks.add('named otherwise in the file', `${number}: ${given}`);
  }
  return remarks;
}
