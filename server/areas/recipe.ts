import type { Polygon } from 'geojson';
import { z } from 'zod';

const mostEntries = 1_000;
/** House numbers in all streets together. */
const mostNumbers = 1_000;

const bound = z.string().max(10);
const numberRange = z.strictObject({
  parity: z.enum(['all', 'odd', 'even']).default('all'),
  from: bound.optional(),
  to: bound.optional(),
});

/**
 * What its author means by an area; the geometry is derived from it. Polygons are looked at apart from the schema,
 * because what is wrong with a drawing is answered with its place on the map.
 */
export const recipeSchema = z.strictObject({
  precincts: z.array(z.int32()).max(mostEntries).default([]).describe('Numbers of whole precincts'),
  streets: z
    .array(
      z.strictObject({
        street: z.int32().describe('Id of the street'),
        numbers: z
          .array(z.union([bound, numberRange]))
          .min(1)
          .max(mostNumbers)
          .optional()
          .describe('House numbers, as "12a" or as ranges with parity; absent: the whole street'),
      }),
    )
    .max(mostEntries)
    .refine((streets) => streets.reduce((sum, { numbers }) => sum + (numbers?.length ?? 0), 0) <= mostNumbers)
    .default([]),
  drawn: z.array(z.unknown()).default([]).describe('GeoJSON Polygons, holes allowed'),
  cut: z.array(z.unknown()).default([]).describe('GeoJSON Polygons that are taken away from all the rest'),
});

/** A recipe as it comes, its polygons not looked at yet. */
export type UncheckedRecipe = z.output<typeof recipeSchema>;

export type RecipeStreet = UncheckedRecipe['streets'][number];

export type Recipe = Omit<UncheckedRecipe, 'drawn' | 'cut'> & { drawn: Polygon[]; cut: Polygon[] };
