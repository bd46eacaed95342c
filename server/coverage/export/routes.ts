import { z } from 'zod';
import { residentsSource } from '../../districts/queries.ts';
import { geoJson } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { csvOf, geoPackage, geoPackageType, workbook, workbookType } from '../../tables/files.ts';
import { readBinaryShapes, readShapes } from './queries.ts';
import { type Level, levels, readTable } from './tables.ts';

const query = z.object({ by: z.enum(levels).default('district') });
const called: Record<Level, string> = { district: 'dzielnice', precinct: 'obwody', gap: 'luki' };
const titles: Record<Level, string> = { district: 'Dzielnice', precinct: 'Obwody', gap: 'Nieobsługiwane okolice' };

export const exportCoverage = endpoint({
  summary: 'Coverage of a level as a table',
  query: query.extend({ dialect: z.enum(['rfc', 'excel-pl']).default('rfc') }),
  answer: z.string(),
  contentType: 'text/csv',
  handle: async ({ query: { by, dialect } }, { database: { write }, coverage }) => {
    await coverage.settled();
    return csvOf(await readTable(write, by), {
      fileName: `pokrycie-${called[by]}.csv`,
      polishExcel: dialect === 'excel-pl',
    });
  },
});

export const exportCoverageSheets = endpoint({
  summary: 'Coverage as a workbook: districts, precincts, unserved neighbourhoods, and where the figures come from',
  answer: z.string(),
  contentType: workbookType,
  handle: async (_input, { database: { write }, coverage }) => {
    await coverage.settled();
    const tables = await Promise.all(
      levels.map(async (level) => ({ sheet: titles[level], table: await readTable(write, level) })),
    );
    return workbook(tables, [residentsSource, `Stan: ${new Date().toISOString()}`], 'pokrycie.xlsx');
  },
});

export const mapCoverage = endpoint({
  summary: 'Coverage of a level with its shapes',
  query,
  answer: z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) }),
  contentType: 'application/geo+json',
  handle: async ({ query: { by } }, { database: { write }, coverage }) => {
    await coverage.settled();
    const [{ columns, rows }, shapes] = await Promise.all([readTable(write, by), readShapes(write, by)]);
    const features = rows.map((row, at) => ({
      type: 'Feature',
      geometry: shapes[at] ?? null,
      properties: Object.fromEntries(columns.map((column, place) => [column, row[place]])),
    }));
    return geoJson({ type: 'FeatureCollection', residentsSource, features });
  },
});

export const packCoverage = endpoint({
  summary: 'All levels as one GeoPackage',
  answer: z.string(),
  contentType: geoPackageType,
  handle: async (_input, { database: { write }, coverage }) => {
    await coverage.settled();
    const layers = await Promise.all(
      levels.map(async (level) => ({
        name: called[level],
        title: titles[level],
        table: await readTable(write, level),
        shapes: await readBinaryShapes(write, level),
      })),
    );
    return geoPackage(layers, 'pokrycie.gpkg');
  },
});
