import { z } from 'zod';

/** What the base map draws: lines and polygons with a kind and, where there is one, a name. */
export const basemapCollection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      geometry: z.looseObject({ type: z.string() }),
      properties: z.object({ kind: z.enum(['tram', 'river', 'park', 'water']), name: z.string().nullable() }),
    }),
  ),
});

/** Names that the map writes: stops and neighbourhoods. */
export const labelCollection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      geometry: z.object({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) }),
      properties: z.object({
        kind: z.enum(['stop', 'neighbourhood']),
        name: z.string(),
        district: z.number().int().nullable(),
      }),
    }),
  ),
});

export type BasemapCollection = z.output<typeof basemapCollection>;
export type LabelCollection = z.output<typeof labelCollection>;
