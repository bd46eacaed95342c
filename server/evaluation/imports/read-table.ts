import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { unpackedSize } from './unpacked-size.ts';

/** A sheet as text: headings, and rows of as many cells. */
export type Table = { columns: string[]; rows: string[][] };
export type Unreadable = 'broken' | 'empty' | 'too-large' | 'no-sheet' | 'not-xlsx';

const mostRows = 20_000;
const mostColumns = 200;
const mostCellCharacters = 500;
const mostUnpackedBytes = 60_000_000;

/** Reads CSV (UTF-8 or Windows-1250; comma, semicolon or tab) or XLSX, which is recognised by its bytes. */
export async function readTable(bytes: Buffer, sheet?: string): Promise<Table | { refused: Unreadable }> {
  if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) return { refused: 'not-xlsx' };
  const cells = bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004')) ? await sheetOf(bytes, sheet) : csvOf(bytes);
  return 'refused' in cells ? cells : tableOf(cells);
}

async function sheetOf(bytes: Buffer, name?: string): Promise<string[][] | { refused: Unreadable }> {
  if ((await unpackedSize(bytes)) > mostUnpackedBytes) return { refused: 'too-large' };
  let sheets: Awaited<ReturnType<typeof readWorkbook>>;
  try {
    sheets = await readWorkbook(bytes);
  } catch {
    // The reader says no more than that it is no workbook.
    return { refused: 'broken' };
  }
  const chosen = name ? sheets.find(({ sheet }) => sheet === name) : sheets.find(({ data }) => data.length > 0);
  if (!chosen) return { refused: name ? 'no-sheet' : 'empty' };
  return chosen.data.map((row) => row.map(textOf));
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  // A number in a sheet is certain; a fourth decimal keeps 12.345 from looking like thousands once it is text.
  return typeof cell === 'number' ? String(cell).replace(/\.\d{3}$/, '$&0') : String(cell);
}

function csvOf(bytes: Buffer): string[][] | { refused: Unreadable } {
  const text = decoded(bytes);
  const [heading = ''] = text.split(/\r?\n/, 1);
  const delimiter = [';', '\t', ','].reduce((best, sign) =>
    count(heading, sign) > count(heading, best) ? sign : best,
  );
  try {
    return parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true });
  } catch {
    return { refused: 'broken' };
  }
}

/** Excel in Poland still saves CSV in Windows-1250; what is not UTF-8 is taken for that. */
function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1250').decode(bytes);
  }
}

const count = (text: string, sign: string) => text.split(sign).length;

function tableOf(cells: string[][]): Table | { refused: Unreadable } {
  const clean = cells.map((row) => row.map(cleanCell));
  const [headings, ...rows] = clean;
  if (!headings || headings.every((text) => text === '') || rows.length === 0) return { refused: 'empty' };
  const width = Math.max(...clean.map(({ length }) => length));
  if (rows.length > mostRows || width > mostColumns) return { refused: 'too-large' };
  return {
    columns: Array.from({ length: width }, (_, at) => headings[at] || `${at + 1}`),
    rows: rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? '')),
  };
}

/** Without what the database does not take, and with line ends as blanks. */
const cleanCell = (text: string) =>
  text
    .replaceAll(/\p{Cc}+/gu, ' ')
    .toWellFormed()
    .trim()
    .slice(0, mostCellCharacters)
    .toWellFormed();
