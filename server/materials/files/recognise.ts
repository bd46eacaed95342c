import sharp from 'sharp';
import yauzl from 'yauzl';
import type { FileType } from '../kinds.ts';

export type Recognised = { type: FileType } | { refused: 'unknown-type' | 'broken' | 'too-many-pixels' | 'macros' };

/** Beyond this a picture is a trap or belongs to a printing house. */
const mostPixels = 60_000_000;
const mostEntries = 5_000;
/** Where a whole PDF says that it ends, at the latest. */
const pdfTailBytes = 2_048;

const pictures: Record<string, FileType> = { png: 'image/png', jpeg: 'image/jpeg', webp: 'image/webp' };
const parts: [part: string, type: FileType][] = [
  ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ppt/presentation.xml', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
];
const openDocuments: FileType[] = [
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
];

/** Says what a file is by its bytes; names and declared types are not believed. */
export async function recognise(bytes: Buffer): Promise<Recognised> {
  if (startsWith(bytes, '%PDF-'))
    return bytes.subarray(-pdfTailBytes).includes('%%EOF') ? { type: 'application/pdf' } : { refused: 'broken' };
  if (startsWith(bytes, 'PK\u0003\u0004')) return recogniseArchive(bytes);
  if (startsWith(bytes, '\u0089PNG') || startsWith(bytes, '\u00ff\u00d8\u00ff') || startsWith(bytes, 'RIFF'))
    return recognisePicture(bytes);
  return { refused: 'unknown-type' };
}

async function recognisePicture(bytes: Buffer): Promise<Recognised> {
  try {
    const picture = sharp(bytes, { failOn: 'warning', limitInputPixels: false });
    const { format, width, height } = await picture.metadata();
    const type = pictures[format ?? ''];
    if (!type) return { refused: 'unknown-type' };
    if (width * height > mostPixels) return { refused: 'too-many-pixels' };
    // Decodes the whole, which a truncated picture does not survive.
    await picture.resize(8, 8).raw().toBuffer();
    return { type };
  } catch {
    // The decoder says no more than that it cannot read this.
    return { refused: 'broken' };
  }
}

async function recogniseArchive(bytes: Buffer): Promise<Recognised> {
  const names = await namesIn(bytes);
  if (!names) return { refused: 'broken' };
  if ([...names].some((name) => /vbaProject\.bin$|Basic\/.*\.xba?$/i.test(name))) return { refused: 'macros' };
  if (names.has('[Content_Types].xml')) {
    const found = parts.find(([part]) => names.has(part));
    if (found) return { type: found[1] };
  }
  if (names.has('mimetype') && names.has('content.xml')) {
    const type = openDocuments.find((candidate) => openDocumentType(bytes) === candidate);
    if (type) return { type };
  }
  return { refused: 'unknown-type' };
}

/** Names of what an archive holds; undefined when it cannot be read as one. Nothing is unpacked. */
function namesIn(bytes: Buffer): Promise<Set<string> | undefined> {
  return new Promise((done) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, archive) => {
      if (error) return done(undefined);
      const names = new Set<string>();
      archive.on('entry', ({ fileName }: { fileName: string }) => {
        names.add(fileName);
        if (names.size > mostEntries) return done(undefined);
        archive.readEntry();
      });
      archive.on('end', () => done(names));
      archive.on('error', () => done(undefined));
      archive.readEntry();
    });
  });
}

/** An OpenDocument says its type first of all, stored as it is: OpenDocument 1.3 part 2, 3.3. */
function openDocumentType(bytes: Buffer): string {
  const nameLength = bytes.readUInt16LE(26);
  const extraLength = bytes.readUInt16LE(28);
  const size = bytes.readUInt32LE(18);
  const name = bytes.toString('latin1', 30, 30 + nameLength);
  const start = 30 + nameLength + extraLength;
  return name === 'mimetype' && size < 100 ? bytes.toString('latin1', start, start + size) : '';
}

function startsWith(bytes: Buffer, letters: string): boolean {
  return bytes.subarray(0, letters.length).equals(Buffer.from(letters, 'latin1'));
}
