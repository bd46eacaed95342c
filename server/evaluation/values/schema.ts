import { z } from 'zod';
import { filterShape, pageOf, pagingShape } from '../../filter/schema.ts';
import { dialect } from '../../tables/dialect.ts';

export const levels = ['district', 'precinct', 'city'] as const;
export const denominatorKinds = ['inhabitants', 'voters', 'projects', 'pool', 'other'] as const;
export const keyPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const evaluationItem = z.object({
  edition: z.number().int(),
  level: z.enum(levels),
  place: z.number().int().nullable().describe('Number of the district or precinct; null: the city'),
  placeName: z.string(),
  district: z.number().int().nullable(),
  indicator: z.string(),
  value: z.number(),
  unit: z.string(),
  denominator: z
    .object({
      kind: z.enum(denominatorKinds),
      name: z.string(),
      year: z.string().nullable(),
      number: z.number().nullable(),
    })
    .nullable()
    .describe('What the value is a part of'),
  leftOut: z.number().int().describe('Ballot projects not counted, because their published cost cannot be one'),
  source: z.string(),
  method: z.string(),
  published: z.string().nullable().describe('As exactly as the source says: a year, a month or a day'),
  import: z.number().int().nullable().describe('The import that brought it; null: computed from results of ballots'),
});
export type EvaluationItem = z.output<typeof evaluationItem>;

export const evaluationPage = pageOf(evaluationItem);

const own = {
  indicator: z
    .array(z.string().max(60).regex(keyPattern))
    .optional()
    .describe('Key of an indicator; may be repeated, any of them matches'),
  level: z.enum(levels).optional().describe('Absent: values of all levels'),
};
export const evaluationFilter = { ...filterShape, ...own };
export const evaluationQuery = z.object({ ...evaluationFilter, ...pagingShape });
export const evaluationMapQuery = z.object(evaluationFilter);
export const evaluationExportQuery = z.object({
  ...evaluationFilter,
  dialect,
});
