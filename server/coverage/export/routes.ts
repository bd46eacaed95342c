import type { Knex } from 'knex';
import { z } from 'zod';
import { atOneMoment } from '../../database/one-moment.ts';
import { residentsSource } from '../../districts/queries.ts';
import { geoJson } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { dialect } from '../../tables/dialect.ts';
import { csvOf, geoPackage, geoPackageType, workbook, workbookType } from '../../tables/files.ts';
import { readBinaryShapes, readShapes } from './queries.ts';
import { type Level, levels, readTable } from './tables.ts';

const query = z.object({ by: z.enum(levels).default('district') });
const called: Record<Level, string> = { district: 'dzielnice', precinct: 'obwody', gap: 'luki' };
const titles: Record<Level, string> = { district: 'Dzielnice', precinct: 'Obwody', gap: 'Nieobsługiwane okolice' };

export const exportCoverage = endpoint({
  summary: 'Coverage of a level as a table',
  query: query.extend({ dialect }),
  answer: z.string(),
  contentType: 'text/csv',
  handle: async ({ query: { by, ...query } }, { database: { write }, coverage }) => {
    await coverage.settled();
    return csvOf(await readTable(write, by), {
      fileName: `pokrycie-${called[by]}.csv`,
      polishExcel: query.dialect === 'excel-pl',
    });
  },
});

export const exportCoverageSheets = endpoint({
  summary: 'Coverage as a workbook: districts, precincts, unserved neighbourhoods, and where the figures come from',
  answer: z.string(),
  contentType: workbookType,
  handle: async (_input, { database: { write }, coverage }) => {
    await coverage.settled();
    const tables = await everyLevel(write, async (moment, level) => ({
      sheet: titles[level],
      table: await readTable(moment, level),
    }));
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
    const [{ columns, rows }, shapes] = await atOneMoment(write, async (moment) => [
      await readTable(moment, by),
      await readShapes(moment, by),
    ]);
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
    const layers = await everyLevel(write, async (moment, level) => ({
      name: called[level],
      title: titles[level],
      table: await readTable(moment, level),
      shapes: await readBinaryShapes(moment, level),
    }));
    return geoPackage(layers, 'pokrycie.gpkg');
  },
});

/** Figures and shapes belong together by their order, so that all are read as they stood at one moment. */
function everyLevel<Read>(database: Knex, read: (moment: Knex, level: Level) => Promise<Read>): Promise<Read[]> {
  return atOneMoment(database, async (moment) => {
    const found: Read[] = [];
    for (const level of levels) found.push(await read(moment, level));
    return found;
  });
}
