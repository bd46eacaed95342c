import { z } from 'zod';
import { pageOf } from '../filter/schema.ts';
import { areaKinds } from './area-kind.ts';

export const pointSchema = z.array(z.number()).length(2).describe('[lon, lat]');
export const bboxSchema = z.array(z.number()).length(4).describe('[west, south, east, north]');
export const geometrySchema = z.looseObject({ type: z.string(), coordinates: z.array(z.unknown()) });

export const districtShareSchema = z.object({
  number: z.number().int(),
  share: z.number().describe('Of the area’s km²'),
});

/** What is said of an area wherever it is shown. */
export const areaFigures = {
  areaKm2: z.number(),
  residentsEstimate: z.number().int().describe('Precincts’ residents by the share of their km² inside: an estimate'),
  parts: z.number().int().describe('Parts that do not touch'),
  districts: z.array(districtShareSchema),
  point: pointSchema.describe('A point well inside, for a label: [lon, lat]'),
  bbox: bboxSchema,
};

export const areaItem = z.object({
  id: z.number().int(),
  name: z.string(),
  kind: z.enum(areaKinds),
  version: z.number().int(),
  ...areaFigures,
  ambassador: z.object({
    id: z.number().int(),
    slug: z.string(),
    name: z.string(),
    status: z.string(),
    demonstration: z.boolean(),
  }),
});

export const areaPage = pageOf(areaItem);

export const recipeAnswer = z.object({
  precincts: z.array(z.number()),
  streets: z.array(z.unknown()),
  drawn: z.array(geometrySchema),
  cut: z.array(geometrySchema),
});

export const areaWhole = areaItem.extend({
  recipe: recipeAnswer,
  geometry: geometrySchema,
});

/** A FeatureCollection with the counts of its list. */
export const collectionOf = <Properties extends z.ZodType>(properties: Properties) =>
  z.object({
    type: z.literal('FeatureCollection'),
    total: z.number().int(),
    unlocated: z.number().int(),
    features: z.array(z.object({ type: z.literal('Feature'), geometry: geometrySchema.nullable(), properties })),
  });

export const overlapProperties = z.object({
  areas: z.array(z.number().int()).describe('Ids of all areas that meet here'),
  ambassadors: z.array(z.object({ id: z.number().int(), slug: z.string(), name: z.string() })),
  areaKm2: z.number(),
  residentsEstimate: z.number().int(),
});

export const overlapSchema = z.object({
  area: z.object({ id: z.number().int(), name: z.string() }),
  ambassador: z.object({ id: z.number().int(), slug: z.string(), name: z.string() }),
  areaKm2: z.number(),
  residents: z.number().int(),
  at: pointSchema,
  geometry: geometrySchema.describe('The shared ground'),
});

export const warningSchema = z.looseObject({
  code: z.string(),
  detail: z.string().describe('A Polish sentence'),
  at: pointSchema.nullable(),
});

export const neighboursSchema = z
  .array(
    z.object({
      area: z.object({ id: z.number().int(), name: z.string() }),
      ambassador: z.object({ id: z.number().int(), slug: z.string(), name: z.string() }),
      distanceM: z.number().describe('Between the borders; 0 when they touch or overlap'),
    }),
  )
  .describe('Served areas within 500 m, nearest first');

export const checkedSchema = z.object({
  geometry: geometrySchema.describe('The canonical MultiPolygon'),
  areaKm2: z.number(),
  parts: z.number().int(),
  residents: z.number().int().describe('An estimate; the districts’ parts add up to it'),
  districts: z.array(districtShareSchema.extend({ residents: z.number().int() })),
  precincts: z.array(z.object({ number: z.number().int(), share: z.number().describe('Of the precinct’s km²') })),
  addresses: z.number().int().nullable().describe('Address points inside; null when none are imported'),
  streets: z
    .array(
      z.object({ street: z.number(), label: z.string(), basis: z.enum(['addresses', 'street-lines', 'precincts']) }),
    )
    .describe('What each street of the recipe was taken from'),
  inside: z
    .object({
      streets: z.array(
        z.object({
          street: z.number().int(),
          label: z.string(),
          whole: z.boolean(),
          certain: z.boolean().describe('False where only the list of a precinct names it that is inside by a part'),
        }),
      ),
    })
    .describe('The area read back in words'),
  neighbours: neighboursSchema,
  overlaps: z.array(overlapSchema),
  warnings: z.array(warningSchema),
});
