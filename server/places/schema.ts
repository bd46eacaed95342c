import { z } from 'zod';
import { decimal, integer } from '../http/validation.ts';

const placeKinds = ['street', 'address', 'precinct', 'neighbourhood', 'district'] as const;

const longestQuery = 200;

export const placesQuery = z.object({
  q: z.string().trim().min(1).max(longestQuery).describe('What a person typed: street and number, estate, district'),
  limit: integer
    .refine((value) => value >= 1 && value <= 50)
    .default(10)
    .describe('At most this many, 1 to 50'),
});

const position = z.tuple([z.number(), z.number()]).describe('[lon, lat]');

export const placeItem = z.object({
  id: z.string().describe('street-12, address-12-12a, precinct-5, neighbourhood-3, district-7'),
  kind: z.enum(placeKinds),
  label: z.string(),
  detail: z.string().describe('Tells places of one name apart: the districts'),
  point: position,
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]).describe('[west, south, east, north]'),
  precincts: z.array(z.number().int()).describe('For an address the one that the official list gives'),
  approximate: z.boolean().describe('The point only says where about it is'),
});

export type PlaceItem = z.output<typeof placeItem>;

export const placesAnswer = z.object({ items: z.array(placeItem) });

export const locateQuery = z.object({
  lon: decimal.refine((value) => Math.abs(value) <= 180),
  lat: decimal.refine((value) => Math.abs(value) <= 90),
});

export const servingAmbassador = z.object({
  id: z.number().int(),
  slug: z.string(),
  name: z.string(),
  status: z.string(),
  forms: z.array(z.string()),
  demonstration: z.boolean(),
  area: z.object({ id: z.number().int(), name: z.string(), kind: z.enum(['estate', 'streets', 'part-of-district']) }),
});

export const nearestAmbassadors = z
  .array(z.object({ ambassador: servingAmbassador, distanceM: z.number() }))
  .max(3)
  .describe('Where nobody serves, the nearest areas by metres to their border');

export const locateAnswer = z.object({
  inside: z.boolean().describe('In Kraków'),
  district: z.object({ number: z.number().int(), roman: z.string(), name: z.string() }).nullable(),
  precinct: z.number().int().nullable(),
  ambassadors: z.array(servingAmbassador),
  nearest: nearestAmbassadors,
  hint: z.literal('swapped').optional().describe('Read as latitude and longitude it would lie in Kraków'),
});
