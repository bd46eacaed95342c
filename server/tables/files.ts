import writeXlsxFile from 'write-excel-file/node';
import type { Answer } from '../http/answer.ts';
import { csv } from '../http/csv.ts';
import { type Layer, writeGeoPackage } from './geopackage.ts';
import type { Table } from './table.ts';

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const geoPackageType = 'application/geopackage+sqlite3';

/** 200 with a table as CSV (see `csv`). */
export function csvOf({ columns, rows }: Table, options: { fileName: string; polishExcel: boolean }): Answer {
  const cells = Object.fromEntries(
    columns.map((column, at) => [column, (row: Table['rows'][number]) => row[at] ?? null]),
  );
  return csv(rows, cells, options);
}

/**
 * 200 with a workbook: a sheet for each table, its heading bold and always in view, and a last one that says where the
 * figures come from.
 */
export async function workbook(
  tables: { sheet: string; table: Table }[],
  about: string[],
  fileName: string,
): Promise<Answer> {
  const sheets = tables.map(({ sheet, table: { columns, rows } }) => ({
    sheet,
    data: [columns.map((value) => ({ value, fontWeight: 'bold' as const })), ...rows],
    stickyRowsCount: 1,
  }));
  const sources = { sheet: 'O danych', data: about.map((line) => [line]) };
  return attached(await writeXlsxFile([...sheets, sources]).toBuffer(), workbookType, fileName);
}

/** 200 with a GeoPackage of these layers. */
export function geoPackage(layers: Layer[], fileName: string): Answer {
  return attached(Buffer.from(writeGeoPackage(layers)), geoPackageType, fileName);
}

function attached(body: Buffer, contentType: string, fileName: string): Answer {
  return { status: 200, contentType, body, headers: { 'Content-Disposition': `attachment; filename="${fileName}"` } };
}
