import { z } from 'zod';
import { pageOf } from '../filter/schema.ts';

export const resultItem = z.object({
  id: z.number().int(),
  edition: z.number().int(),
  district: z.number().int().nullable().describe('null: city-wide'),
  projectId: z.string(),
  title: z.string(),
  category: z.string().nullable(),
  costPln: z.number().nullable(),
  votes: z.number().int().nullable(),
  points: z.number().int().nullable(),
  selected: z.boolean().nullable().describe('null: not published'),
});

const byDistrict = z
  .array(z.object({ district: z.number().int().nullable(), count: z.number().int() }))
  .describe('All that match, counted by district; null: city-wide');

export const resultPage = pageOf(resultItem).extend({ byDistrict });

export const resultCollection = z.object({
  type: z.literal('FeatureCollection'),
  total: z.number().int(),
  unlocated: z.number().int(),
  byDistrict,
  features: z.array(
    z.object({ type: z.literal('Feature'), geometry: z.null().describe('Not published'), properties: resultItem }),
  ),
});

export const resultSorts = ['newest', 'votes', 'cost', 'title'] as const;

/** What narrows results beside the shared filter. */
export const resultShape = {
  selected: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .describe('Whether the project was selected; results that do not say so match neither'),
  category: z
    .string()
    .max(100)
    .regex(/^\P{Cc}*$/u)
    .optional()
    .describe('Exact name of a category'),
  sort: z
    .enum(resultSorts)
    .default('newest')
    .describe('newest edition first, most votes first, most expensive first, or by title'),
};
