import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { PbfReader } from 'pbf';
import { ImportRefused } from '../report.ts';

/** One blob of an OSM PBF file: where its bytes stand. */
export type BlobPlace = { offset: number; length: number };

/** Limits of the format. @see https://wiki.openstreetmap.org/wiki/PBF_Format#File_format */
const largestHeader = 64 * 1024;
const largestBlob = 32 * 2 ** 20;
/** What this importer knows to read; a file that demands more would be read wrongly. */
const knownFeatures = new Set(['OsmSchema-V0.6', 'DenseNodes']);

const unpack = promisify(inflate);

export type PbfFile = {
  size: number;
  /** Places of all data blobs, in the order of the file. */
  places: AsyncGenerator<BlobPlace>;
  /** The unpacked PrimitiveBlock. */
  read: (place: BlobPlace) => Promise<Buffer>;
  close: () => Promise<void>;
};

/**
 * Opens an OSM PBF file and checks its header. Frames are read here and not by the parser, which has no limits, so that
 * a damaged file ends in a sentence and blobs can be read again in another order.
 *
 * @throws ImportRefused when it is no OSM PBF, is cut short, or demands what cannot be read
 */
export async function openPbf(path: string, name: string): Promise<PbfFile> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const first = await readFrame(handle, 0, size, name);
    if (first?.type !== 'OSMHeader') throw new ImportRefused(`${name} is not an OSM PBF file.`);
    const read = (place: BlobPlace) => readBlob(handle, place, name);
    checkHeader(await read(first.place), name);
    return { size, places: dataPlaces(handle, first.next, size, name), read, close: () => handle.close() };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function* dataPlaces(handle: FileHandle, start: number, size: number, name: string): AsyncGenerator<BlobPlace> {
  let at = start;
  while (at < size) {
    const frame = await readFrame(handle, at, size, name);
    // Other types of blobs are to be skipped.
    if (frame.type === 'OSMData') yield frame.place;
    at = frame.next;
  }
}

async function readFrame(handle: FileHandle, at: number, size: number, name: string) {
  const damaged = () => new ImportRefused(`${name} is not an OSM PBF file, or is damaged, at byte ${at}.`);
  if (at + 4 > size) throw damaged();
  const headerLength = (await readBytes(handle, at, 4)).readUInt32BE(0);
  const dataAt = at + 4 + headerLength;
  if (headerLength === 0 || headerLength > largestHeader || dataAt > size) throw damaged();
  const header = readFields(await readBytes(handle, at + 4, headerLength), damaged);
  const type = Buffer.from(header.get(1) as Uint8Array).toString();
  const length = header.get(3);
  if (typeof length !== 'number' || length > largestBlob) throw damaged();
  if (dataAt + length > size) throw new ImportRefused(`${name} is cut short: it ends inside a block at byte ${at}.`);
  return { type, place: { offset: dataAt, length }, next: dataAt + length };
}

async function readBlob(handle: FileHandle, { offset, length }: BlobPlace, name: string): Promise<Buffer> {
  const damaged = () => new ImportRefused(`${name} is damaged: the block at byte ${offset} cannot be unpacked.`);
  const blob = readFields(await readBytes(handle, offset, length), damaged);
  const plain = blob.get(1);
  if (plain instanceof Uint8Array) return Buffer.from(plain);
  const packed = blob.get(3);
  if (!(packed instanceof Uint8Array))
    throw new ImportRefused(`${name} is packed in a way that cannot be read; zlib is expected.`);
  return unpack(packed, { maxOutputLength: largestBlob }).catch(() => {
    throw damaged();
  });
}

async function readBytes(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer;
}

/** The last value of each field: a number for a varint, bytes for what has a length. */
function readFields(bytes: Buffer, damaged: () => Error): Map<number, number | Uint8Array> {
  const fields = new Map<number, number | Uint8Array>();
  try {
    new PbfReader(bytes).readFields((tag, result, pbf) => {
      if (pbf.type === 0) result.set(tag, pbf.readVarint());
      else if (pbf.type === 2) result.set(tag, pbf.readBytes());
    }, fields);
  } catch {
    throw damaged();
  }
  return fields;
}

function checkHeader(block: Buffer, name: string): void {
  const required: string[] = [];
  new PbfReader(block).readFields((tag, result, pbf) => {
    if (tag === 4) result.push(pbf.readString());
  }, required);
  const unknown = required.filter((feature) => !knownFeatures.has(feature));
  if (unknown.length > 0) throw new ImportRefused(`${name} demands what cannot be read: ${unknown.join(', ')}.`);
}
