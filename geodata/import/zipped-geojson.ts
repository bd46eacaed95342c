import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { parser } from 'stream-json';
import { pick } from 'stream-json/filters/pick.js';
import { streamValues } from 'stream-json/streamers/stream-values.js';
import yauzl from 'yauzl';
import { checkCrs } from './projection.ts';
import { type ImportOptions, ImportRefused } from './report.ts';
import type { SourceFile } from './source-file.ts';

/** A feature as it stands in the file: nothing about it is checked yet. */
export type RawFeature = {
  properties?: Record<string, unknown> | null;
  geometry?: { type?: unknown; coordinates?: unknown } | null;
};

export type ZipLimits = {
  /** The GeoJSON may be this long when unpacked: a zip bomb is refused. */
  maxUnpackedBytes: number;
};

const entriesLookedAt = 1_000;

/**
 * Hands out the features of the one GeoJSON file in a zip, one after the other, without holding the file in memory.
 *
 * @param visit awaited before the next feature is read
 * @throws ImportRefused when it is no zip, is damaged, unpacks to too much, holds no GeoJSON or several, when that is no
 *   FeatureCollection, or when its `crs` member is not EPSG:2178
 */
export async function readZippedGeoJson(
  file: SourceFile,
  limits: ZipLimits,
  options: ImportOptions,
  visit: (feature: RawFeature) => Promise<void>,
): Promise<void> {
  const zip = await yauzl.openPromise(file.path, { autoClose: false, lazyEntries: true }).catch((error: Error) => {
    throw new ImportRefused(`${file.name} is not a zip that can be read: ${withoutStop(error)}.`);
  });
  try {
    const entry = await findGeoJson(zip, file.name);
    if (entry.uncompressedSize > limits.maxUnpackedBytes) throw bomb(file.name, entry.fileName, limits);
    if (!entry.canDecodeFileData())
      throw new ImportRefused(`${entry.fileName} in ${file.name} is encrypted or packed in an unknown way.`);
    await readEntry(zip, entry, file.name, limits, options, visit);
  } finally {
    zip.close();
  }
}

async function findGeoJson(zip: yauzl.ZipFile, name: string): Promise<yauzl.Entry> {
  const found: yauzl.Entry[] = [];
  const others: string[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      const { fileName } = entry;
      if (fileName.endsWith('/') || fileName.startsWith('__MACOSX/')) continue;
      if (/\.(geo)?json$/i.test(fileName)) found.push(entry);
      else others.push(fileName);
      if (found.length + others.length > entriesLookedAt)
        throw new ImportRefused(`${name} holds more than ${entriesLookedAt} files.`);
    }
  } catch (error) {
    if (error instanceof ImportRefused) throw error;
    throw new ImportRefused(`${name} is a damaged zip: ${withoutStop(error as Error)}.`);
  }
  const [only] = found;
  if (!only) {
    const instead = others.length > 0 ? ` It holds ${others.slice(0, 5).join(', ')}.` : ' It is empty.';
    throw new ImportRefused(`There is no GeoJSON file in ${name}.${instead}`);
  }
  if (found.length > 1)
    throw new ImportRefused(
      `${name} holds several GeoJSON files, one is expected: ${found.map((entry) => entry.fileName).join(', ')}.`,
    );
  return only;
}

async function readEntry(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
  name: string,
  limits: ZipLimits,
  { signal, onProgress }: ImportOptions,
  visit: (feature: RawFeature) => Promise<void>,
): Promise<void> {
  const where = `${entry.fileName} in ${name}`;
  let ownError: unknown;
  let type: unknown;
  let features = 0;
  /** Errors of ours are told apart from those of the zip and of the JSON by passing them on unchanged. */
  const guarded = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      ownError = error;
      throw error;
    }
  };
  try {
    await pipeline(
      await zip.openReadStreamPromise(entry),
      async function* (chunks: AsyncIterable<Buffer>) {
        let done = 0;
        let sum = 0;
        for await (const chunk of chunks) {
          done += chunk.length;
          sum = crc32(chunk, sum);
          if (done > limits.maxUnpackedBytes) throw bomb(name, entry.fileName, limits);
          onProgress?.({ stage: 'read', done, total: entry.uncompressedSize });
          yield chunk;
        }
        // yauzl compares sizes only.
        if (sum !== entry.crc32) throw new ImportRefused(`${where} is damaged: its checksum does not agree.`);
      },
      parser.asStream({ streamValues: false }),
      pick.asStream({ filter: isWanted }),
      streamValues.asStream(),
      async (values: AsyncIterable<{ value: unknown }>) => {
        for await (const { value } of values) {
          await guarded(async () => {
            if (typeof value === 'string') type = value;
            else if (isFeature(value)) {
              features += 1;
              await visit(value);
            } else if (isCrs(value)) checkCrs(value, where);
            else if (value !== null) throw new ImportRefused(`${where} holds something that is no GeoJSON feature.`);
          });
        }
      },
      { signal },
    );
  } catch (error) {
    signal?.throwIfAborted();
    if (ownError) throw ownError;
    if (error instanceof ImportRefused) throw error;
    throw new ImportRefused(`${where} cannot be read as JSON: ${withoutStop(error as Error)}.`);
  }
  if (type !== 'FeatureCollection')
    throw new ImportRefused(`${where} is not a GeoJSON FeatureCollection${type ? `: its type is ${type}` : ''}.`);
  if (features === 0) throw new ImportRefused(`${where} holds no features.`);
}

function isWanted(path: readonly (string | number | null)[]): boolean {
  if (path.length === 1) return path[0] === 'type' || path[0] === 'crs';
  return path.length === 2 && path[0] === 'features';
}

function isFeature(value: unknown): value is RawFeature {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Feature';
}

function isCrs(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && 'properties' in value;
}

/** The libraries end some of their sentences and not others. */
function withoutStop({ message }: Error): string {
  return message.replace(/\.$/, '');
}

function bomb(name: string, entry: string, { maxUnpackedBytes }: ZipLimits): ImportRefused {
  return new ImportRefused(
    `${entry} in ${name} unpacks to more than ${Math.round(maxUnpackedBytes / 2 ** 20)} MB, more than it can be.`,
  );
}
