import { z } from 'zod';
import { bboxSchema, pointSchema } from '../areas/schema.ts';
import { pageOf } from '../filter/schema.ts';

export const districtItem = z.object({
  number: z.number().int(),
  roman: z.string(),
  name: z.string(),
  areaKm2: z.number(),
  residents: z.number().int().nullable(),
  residentsSource: z.string(),
  point: pointSchema.describe('A point well inside, for a label: [lon, lat]'),
  bbox: bboxSchema,
});

export const districtPage = pageOf(districtItem);

export const precinctItem = z.object({
  number: z.number().int(),
  district: z.number().int(),
  residentsEstimate: z
    .number()
    .int()
    .describe('The district’s registered residents spread in proportion to valid votes of April 2024: an estimate'),
  streetsTruncated: z.boolean().describe('The publisher cut the list of streets'),
  areaKm2: z.number(),
  point: pointSchema,
  bbox: bboxSchema,
});

export const precinctPage = pageOf(precinctItem);

export const precinctStreets = z.object({
  items: z.array(
    z.object({
      number: z.number().int(),
      streets: z.array(z.string()).describe('Labels of the streets that the official list or a centre line puts there'),
    }),
  ),
});
