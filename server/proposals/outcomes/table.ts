import { CsvError, parse } from 'csv-parse/sync';
import { Problem } from '../../http/problem.ts';
import { plainWords } from './words.ts';

const mostRows = 5_000;

/** Headings by which a column is known, in small letters without marks. */
const headings = {
  number: ['numer', 'numer projektu', 'nr', 'nr projektu', 'number', 'project number'],
  outcome: ['wynik', 'status', 'rozstrzygniecie', 'outcome'],
  reason: ['powod', 'uzasadnienie', 'reason'],
  cost: ['koszt', 'koszt (zl)', 'koszt zl', 'cost', 'cost pln'],
  votes: ['glosy', 'liczba glosow', 'votes'],
  points: ['punkty', 'liczba punktow', 'points'],
  day: ['dzien', 'data', 'day', 'date'],
};
type Column = keyof typeof headings;

/** A line of the table as text; columns that are not there are empty. */
export type Cells = { line: number } & Record<Column, string>;

/**
 * Reads a table of outcomes: UTF-8 or Windows-1250, with commas, semicolons or tabs, headings in Polish or English in
 * any order. Columns that nobody knows are passed over.
 *
 * @throws Problem 422 when it is no such table
 */
export function readTable(bytes: Buffer): Cells[] {
  const text = decoded(bytes).replace(/^\uFEFF/u, '');
  if (text.includes('\0')) throw broken('To nie jest plik CSV.');
  const [head = ''] = text.split(/\r?\n/, 1);
  const delimiter = [';', '\t', ','].find((sign) => head.includes(sign)) ?? ',';
  const [first, ...rows] = parsed(text, delimiter);
  const columns = (first?.record ?? []).map(columnOf);
  for (const needed of ['number', 'outcome'] as const)
    if (!columns.includes(needed))
      throw broken(
        `Brakuje kolumny „${needed === 'number' ? 'numer' : 'wynik'}”. Nagłówki muszą stać w pierwszym wierszu.`,
      );
  const repeated = columns.find((column, at) => column && columns.indexOf(column) !== at);
  if (repeated) throw broken(`Dwie kolumny znaczą to samo: „${headings[repeated][0]}”.`);
  if (rows.length === 0) throw broken('W pliku nie ma żadnego wiersza poza nagłówkami.');
  if (rows.length > mostRows) throw broken(`W pliku może być najwyżej ${mostRows} wierszy.`);
  return rows.map(({ record, info }) => {
    const cell = (name: Column) => (record[columns.indexOf(name)] ?? '').trim();
    return {
      line: info.lines,
      number: cell('number'),
      outcome: cell('outcome'),
      reason: cell('reason'),
      cost: cell('cost'),
      votes: cell('votes'),
      points: cell('points'),
      day: cell('day'),
    };
  });
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Excel on a Polish Windows saves CSV so.
    return new TextDecoder('windows-1250').decode(bytes);
  }
}

function parsed(text: string, delimiter: string): { record: string[]; info: { lines: number } }[] {
  try {
    const rows: unknown = parse(text, { delimiter, info: true, relax_column_count: true, skip_empty_lines: true });
    return rows as { record: string[]; info: { lines: number } }[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : undefined;
    throw broken(
      line === undefined ? 'Tego pliku nie da się odczytać jako CSV.' : `Wiersza ${line} nie da się odczytać jako CSV.`,
      line,
    );
  }
}

function columnOf(heading: string): Column | undefined {
  const words = plainWords(heading);
  return (Object.keys(headings) as Column[]).find((column) => headings[column].includes(words));
}

const broken = (detail: string, line?: number) =>
  new Problem(422, 'bad-table', detail, { ...(line !== undefined && { line }) });
