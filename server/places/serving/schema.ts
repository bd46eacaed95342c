import { z } from 'zod';
import { nearestAmbassadors, placeItem, servingAmbassador } from '../schema.ts';

export const servingQuery = z.object({
  place: z.string().min(1).max(40).describe('Id of a place, as `street-12` or `address-12-12a`'),
});

const part = z.object({
  precinct: z.number().int().nullable(),
  ranges: z.string().describe('House numbers as the official list has them, in Polish; empty for the whole street'),
  numbers: z
    .object({
      ranges: z.array(
        z.object({ parity: z.enum(['all', 'odd', 'even']), from: z.string().optional(), to: z.string().optional() }),
      ),
      except: z.array(z.string()),
      cut: z.boolean().describe('The publisher cut the list here, so more may belong to it'),
    })
    .nullable()
    .describe('The same for programs; no ranges: every number'),
});

const uncertainty = z.enum([
  'list-cut',
  'precinct-partly-covered',
  'no-addresses',
  'number-not-listed',
  'several-precincts',
  'approximate-place',
]);

export const servingAnswer = z.object({
  place: placeItem,
  answer: z.enum(['served', 'split', 'unserved']).describe('served: somebody serves the whole of it'),
  certain: z.boolean(),
  reasons: z.array(uncertainty).describe('Why it is not certain'),
  shares: z
    .array(z.object({ ambassador: servingAmbassador, share: z.number(), part: z.array(part) }))
    .describe('Largest first; several may serve the same part, so that they sum to more than 1'),
  unservedShare: z.number().describe('What nobody serves'),
  unservedPart: z.array(part),
  ask: z
    .object({ kind: z.literal('number'), reason: z.enum(['differs-along-street', 'list-cut']) })
    .nullable()
    .describe('What would settle the answer'),
  nearest: nearestAmbassadors,
  basis: z.enum(['addresses', 'street-lines', 'precincts', 'area']),
  contact: z.object({ name: z.string(), url: z.string() }).nullable().describe('The city, for whom nobody serves'),
  geometry: z
    .object({ type: z.enum(['Point', 'MultiLineString', 'MultiPolygon']), coordinates: z.array(z.unknown()) })
    .describe('GeoJSON of the place for the map, simplified'),
});

export type ServingAnswer = z.output<typeof servingAnswer>;
