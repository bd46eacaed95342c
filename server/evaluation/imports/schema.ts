import { z } from 'zod';
import { typedLine, typedLines } from '../../http/storable.ts';
import { levels } from '../values/schema.ts';

const count = z.number().int();
const column = z.number().int().min(0).max(199);
const optionalLine = (most: number) =>
  typedLine(most)
    .nullable()
    .transform((text) => text || null);

/** Columns by their place in the file, from 0. */
export const mapping = z
  .strictObject({
    level: z.enum(levels),
    place: column.nullable().describe('Number or name of the district, or number of the precinct; null for the city'),
    edition: z.union([z.strictObject({ column }), z.strictObject({ year: z.number().int().min(2013).max(2100) })]),
    values: z
      .union([
        z.strictObject({
          form: z.literal('wide'),
          columns: z
            .array(z.strictObject({ column, indicator: z.string().max(60) }))
            .min(1)
            .max(100),
        }),
        z.strictObject({ form: z.literal('long'), indicator: column, value: column }),
      ])
      .describe('wide: an indicator a column; long: a value a row'),
    denominator: column.nullable().describe('How many people or things the value is a part of'),
    denominatorName: optionalLine(120),
    denominatorYear: optionalLine(20),
    fractions: z.boolean().describe('Shares are written as 0.25 and mean 25 per cent'),
  })
  .refine(({ level, place }) => (level === 'city') === (place === null), { path: ['place'] });
export type Mapping = z.output<typeof mapping>;

const version = z.number().int().min(1).max(1_000_000_000);
const mode = z
  .enum(['replace', 'keep'])
  .describe('Whether values that are there already are replaced or kept; undoing brings them back');

export const uploadQuery = z.object({
  name: typedLine(200).pipe(z.string().min(1)).describe('What the file is called'),
  sheet: typedLine(100).optional().describe('Sheet of a workbook; absent: the first that is not empty'),
});

export const previewRequest = z.strictObject({ mapping });

export const applyRequest = z.strictObject({
  version,
  mapping,
  mode,
  source: typedLine(300).pipe(z.string().min(3)),
  method: typedLines(1_500).pipe(z.string().min(3)),
  published: typedLine(10).regex(/^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/),
  skipBad: z.boolean().describe('Import the good rows although there are bad ones'),
});
export type ApplyRequest = z.output<typeof applyRequest>;
export const versioned = z.strictObject({ version });

export const reasons = [
  'place-missing',
  'place-unknown',
  'edition-unknown',
  'indicator-unknown',
  'indicator-computed',
  'value-not-number',
  'ambiguous',
  'value-out-of-range',
  'denominator-not-number',
  'twice',
] as const;

export const badCell = z.object({
  row: count.describe('As a spreadsheet counts them; the headings are in row 1'),
  column: count.nullable().describe('From 0; null when no one column is to blame'),
  text: z.string(),
  reason: z.enum(reasons),
  detail: z.string().describe('A Polish sentence'),
});
export type BadCell = z.output<typeof badCell>;

export const previewAnswer = z.object({
  values: count.describe('That would be imported'),
  missing: count.describe('Empty cells and marks of missing figures: they give no value'),
  existing: count.describe('Of the values: for which there is one already'),
  bad: z.array(badCell).describe('Every row that gives no value although it should, with the reason'),
  looksLikeFractions: z.boolean().describe('All shares lie between 0 and 1'),
  sample: z
    .array(z.object({ row: count, edition: count, placeName: z.string(), indicator: z.string(), value: z.number() }))
    .describe('The first of the values'),
});

const importMembers = {
  id: count,
  status: z.enum(['draft', 'applied', 'undone']),
  fileName: z.string(),
  rowCount: count,
  mode: mode.nullable(),
  source: z.string().nullable(),
  method: z.string().nullable(),
  published: z.string().nullable(),
  counts: z.object({ values: count, missing: count, bad: count, existing: count }).nullable(),
  version: count,
  demonstration: z.boolean(),
  createdAt: z.string(),
  createdBy: z.string().nullable(),
  appliedAt: z.string().nullable(),
  undoneAt: z.string().nullable(),
};
export const importItem = z.object(importMembers);
export type ImportItem = z.output<typeof importItem>;
export const importList = z.object({ items: z.array(importItem) });

export const wholeImport = z.object({
  ...importMembers,
  columns: z.array(z.string()),
  firstRows: z.array(z.array(z.string())),
  mapping: z.looseObject({}).nullable().describe('The one it was imported with, else what the headings suggest'),
});
export type WholeImport = z.output<typeof wholeImport>;
