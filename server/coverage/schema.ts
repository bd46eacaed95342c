import { z } from 'zod';
import { bboxSchema, geometrySchema, pointSchema } from '../areas/schema.ts';

const count = z.number().int();

const figures = {
  residents: count.describe('All residents: an estimate, like its parts'),
  served: count,
  several: count.describe('Of those served: by more than one ambassador'),
  unserved: count,
  areaKm2: z.number(),
  servedKm2: z.number(),
  severalKm2: z.number(),
  unservedKm2: z.number(),
  addresses: z
    .object({ served: count, several: count.describe('Of those served'), unserved: count })
    .nullable()
    .describe('Null while no address points are imported'),
};

const total = z.object(figures);
const districtFigures = z.object({ number: count, roman: z.string(), name: z.string(), ...figures });
const precinctFigures = z.object({ number: count, district: count, ...figures });

const recipe = z.object({
  precincts: z.array(count),
  streets: z.array(z.unknown()),
  drawn: z.array(geometrySchema),
  cut: z.array(geometrySchema),
});

const nearest = z.object({ slug: z.string(), name: z.string(), area: z.string(), distanceM: z.number() });

const gapMembers = {
  id: z.string(),
  district: count,
  residents: count.describe('An estimate'),
  areaKm2: z.number(),
  namedBy: z.enum(['neighbourhood', 'stop', 'street', 'precinct']).describe('What `names` are names of'),
  names: z.array(z.string()),
  precincts: z.array(count),
  point: pointSchema,
  bbox: bboxSchema,
  geometry: geometrySchema,
};

export const gapItem = z.object({ ...gapMembers, nearest: z.array(nearest) });
export const gapToAdopt = z.object({ ...gapMembers, recipe: recipe.describe('Takes exactly this gap') });

const source = z.string().describe('Where the numbers of residents come from, and how they were spread');

export const coverageAnswer = z.object({
  residentsSource: source,
  total,
  districts: z.array(districtFigures),
  gaps: z.array(gapItem).describe('Unserved neighbourhoods, those of most residents first'),
  scattered: z
    .object({ residents: count, areaKm2: z.number() })
    .describe('Unserved, in pieces too small to be a neighbourhood'),
});

export const precinctCoverage = z.object({ residentsSource: source, items: z.array(precinctFigures) });

export const coverageDays = z.object({
  residentsSource: source,
  items: z
    .array(
      z.object({
        day: z.string(),
        residents: count,
        served: count,
        several: count,
        servedKm2: z.number(),
        unservedKm2: z.number(),
      }),
    )
    .describe(
      'What stood at the end of days on which something changed; of the time before coverage was kept, one day a week',
    ),
});

export const supposition = z
  .strictObject({
    leaving: z.array(z.int32()).max(500).default([]).describe('Ids of ambassadors who would leave'),
    joining: z
      .array(z.int32())
      .max(500)
      .default([])
      .describe('Ids of proposed versions of areas that would be approved'),
  })
  .refine(({ leaving, joining }) => leaving.length + joining.length > 0, 'leaving or joining must name somebody');
