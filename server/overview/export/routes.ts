import { z } from 'zod';
import { readBinaryShapes, readShapes } from '../../coverage/export/queries.ts';
import { geoJson } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { dialect } from '../../tables/dialect.ts';
import { csvOf, geoPackage, geoPackageType, workbook, workbookType } from '../../tables/files.ts';
import { readOverview } from '../read.ts';
import type { Overview } from '../schema.ts';
import { overviewQuery } from '../schema.ts';
import { aboutFigures, districtTable, type Part, parts, partTable } from './tables.ts';

const called: Record<Part, string> = { districts: 'dzielnice', late: 'po-terminie', next: 'najblizsze' };
const titles: Record<Part, string> = { districts: 'Dzielnice', late: 'Po terminie', next: 'Najbliższe' };

export const exportOverview = endpoint({
  summary: 'One part of the overview as a table',
  query: overviewQuery.extend({
    part: z.enum(parts).default('districts'),
    dialect,
  }),
  answer: z.string(),
  contentType: 'text/csv',
  handle: async ({ query: { part, dialect: written, ...asked } }, services) => {
    const overview = await readOverview(services, asked);
    return csvOf(partTable(overview, part), {
      fileName: `przeglad-${overview.edition.year}-${called[part]}.csv`,
      polishExcel: written === 'excel-pl',
    });
  },
});

export const exportOverviewSheets = endpoint({
  summary: 'The overview as a workbook: districts, what is late, what comes next, and what the figures are',
  query: overviewQuery,
  answer: z.string(),
  contentType: workbookType,
  handle: async ({ query }, services) => {
    const overview = await readOverview(services, query);
    const tables = parts.map((part) => ({ sheet: titles[part], table: partTable(overview, part) }));
    return workbook(tables, aboutFigures(overview), `przeglad-${overview.edition.year}.xlsx`);
  },
});

export const mapOverview = endpoint({
  summary: 'Districts with their shapes and the columns of the overview',
  query: overviewQuery,
  answer: z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) }),
  contentType: 'application/geo+json',
  handle: async ({ query }, services) => {
    const overview = await readOverview(services, query);
    const { columns, rows } = districtTable(overview);
    const shapes = ofDistricts(overview, await readShapes(services.database.write, 'district'));
    const features = rows.map((row, at) => ({
      type: 'Feature',
      geometry: shapes[at] ?? null,
      properties: Object.fromEntries(columns.map((column, place) => [column, row[place]])),
    }));
    return geoJson({ type: 'FeatureCollection', about: aboutFigures(overview), features });
  },
});

export const packOverview = endpoint({
  summary: 'The same as a GeoPackage',
  query: overviewQuery,
  answer: z.string(),
  contentType: geoPackageType,
  handle: async ({ query }, services) => {
    const overview = await readOverview(services, query);
    const shapes = ofDistricts(overview, await readBinaryShapes(services.database.write, 'district'));
    const title = `Przegląd edycji ${overview.edition.year}, stan ${overview.madeAt}`;
    return geoPackage(
      [{ name: 'dzielnice', title, table: districtTable(overview), shapes }],
      `przeglad-${overview.edition.year}.gpkg`,
    );
  },
});

/** Of the shapes of all districts by number, those that have a row. */
const ofDistricts = <Shape>({ districts }: Overview, shapes: Shape[]): Shape[] =>
  districts.flatMap(({ number }) => shapes[number - 1] ?? []);
