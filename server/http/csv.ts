import { stringify } from 'csv-stringify/sync';
import type { Answer } from './answer.ts';

type Cell = string | number | null;

/**
 * 200 with a table as CSV: UTF-8 with its mark, so that spreadsheets read Polish letters, and with every text that a
 * spreadsheet would compute (=, +, -, @ at its beginning) made plain by an apostrophe.
 *
 * @param columns heading → the cell of a row
 * @param polishExcel semicolons and decimal commas, which Excel expects where Windows is Polish
 */
export function csv<Row>(
  rows: Row[],
  columns: Record<string, (row: Row) => Cell>,
  { fileName, polishExcel = false }: { fileName: string; polishExcel?: boolean },
): Answer {
  const cells = Object.values(columns);
  const body = stringify([Object.keys(columns), ...rows.map((row) => cells.map((cell) => cell(row)))], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    delimiter: polishExcel ? ';' : ',',
    cast: { number: (value) => (polishExcel ? String(value).replace('.', ',') : String(value)) },
  });
  return {
    status: 200,
    contentType: 'text/csv; charset=utf-8',
    body,
    headers: { 'Content-Disposition': `attachment; filename="${fileName}"` },
  };
}
