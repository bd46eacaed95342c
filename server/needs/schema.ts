import { z } from 'zod';
import { collectionOf, pointSchema } from '../areas/schema.ts';
import { filterShape, pageOf, pagingShape } from '../filter/schema.ts';
import { typedLine, typedLines } from '../http/storable.ts';
import { markedPlace } from '../marked-places/schema.ts';
import { themes } from '../proposals/theme.ts';
import { bodyLeast, bodyMost } from './limits.ts';

const id = z.number().int().min(1).max(2_147_483_647);
const version = id.describe('The one that the change builds on');

const mostHands = 1000;
export const needStatuses = ['open', 'merged', 'hidden'] as const;
export const needWholes = ['area', 'district'] as const;

/** What somebody says is needed, and where. */
export const needContent = z.strictObject({
  theme: z.enum(themes),
  body: typedLines(bodyMost).refine((text) => text.length >= bodyLeast),
  whole: z
    .enum(needWholes)
    .nullable()
    .default(null)
    .describe('Meant of a whole area of an ambassador, or of a whole district, instead of a marked place'),
  area: id.nullable().default(null).describe('With whole: area'),
  district: z.number().int().min(1).max(99).nullable().default(null).describe('With whole: district'),
  place: markedPlace.nullable().default(null).describe('Without whole'),
  meeting: id.nullable().default(null).describe('At which it was said'),
  hands: z
    .number()
    .int()
    .min(0)
    .max(mostHands)
    .default(0)
    .describe('Raised for it at the meeting; only an ambassador in whose area it lies and staff may say so'),
});
export type NeedContent = z.output<typeof needContent>;
export const needEdit = needContent.extend({ version });
export const mergeBody = z.strictObject({ into: id });
export const reasonBody = z.strictObject({ reason: typedLine(600).min(3) });

const ownShape = {
  theme: z.array(z.enum(themes)).optional().describe('May be repeated'),
  meeting: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .optional()
    .describe('Id of the meeting at which it was said'),
};
export const needFilterShape = { ...filterShape, ...ownShape };
export const needsQuery = z.object({
  ...needFilterShape,
  ...pagingShape,
  sort: z.enum(['newest', 'supported']).default('newest'),
});
export type OwnFilter = { [Name in keyof typeof ownShape]?: z.output<(typeof ownShape)[Name]> };

export const needItem = z.object({
  id,
  theme: z.enum(themes),
  body: z.string(),
  whole: z.enum(needWholes).nullable(),
  area: z.object({ id, name: z.string() }).nullable(),
  point: pointSchema.nullable().describe('On its place; null of a whole district'),
  districts: z.array(z.number().int()),
  supports: z.number().int().describe('People, each once, with those of needs merged into it and hands at a meeting'),
  hands: z.number().int(),
  meeting: z.object({ id, title: z.string() }).nullable(),
  merged: z.number().int().describe('How many needs were merged into it'),
  edition: z.number().int(),
  createdAt: z.string().describe('ISO 8601, UTC'),
  demonstration: z.boolean(),
});
export type NeedItem = z.output<typeof needItem>;

const byTheme = z
  .array(z.object({ theme: z.enum(themes), count: z.number().int() }))
  .describe('Of what matches with any theme');
export const needPage = pageOf(needItem).extend({ byTheme });
export const needCollection = collectionOf(needItem);

const brief = z.object({ id, theme: z.enum(themes), body: z.string() });
export const needEvents = ['marked', 'changed', 'merged', 'parted', 'hidden', 'shown'] as const;
export const needWhole = needItem.extend({
  place: markedPlace.nullable(),
  version: z.number().int(),
  status: z.enum(needStatuses),
  mergedInto: brief.nullable(),
  mergedOnes: z.array(brief.extend({ createdAt: z.string() })),
  proposals: z.array(z.object({ id, title: z.string(), status: z.string() })).describe('Public ones that answer it'),
  history: z
    .array(
      z.object({
        kind: z.enum(needEvents),
        at: z.string(),
        by: z.string().nullable(),
        note: z.string().nullable(),
      }),
    )
    .describe('Only for who may moderate it; else empty'),
  mine: z.boolean(),
  supported: z.boolean(),
  may: z.array(z.enum(['support', 'edit', 'moderate'])),
});
export type NeedWhole = z.output<typeof needWhole>;

export const ownNeeds = z.object({ supported: z.array(id), authored: z.array(id) });
export const supportAnswer = z.object({ supports: z.number().int(), supported: z.boolean() });

const counted = { count: z.number().int(), supports: z.number().int() };
export const diagnosis = z.object({
  total: z.number().int(),
  supports: z.number().int(),
  unlocated: z.number().int(),
  byTheme: z.array(
    z.object({
      theme: z.enum(themes),
      ...counted,
      share: z.number().describe('Of all needs that match, 0 to 1'),
      unlocated: z.number().int(),
    }),
  ),
  byDistrict: z
    .array(z.object({ district: z.number().int(), ...counted }))
    .describe('A need that reaches several districts is counted in each'),
  top: z.array(needItem).describe('The most supported'),
  residents: z
    .object({
      estimate: z.number().int(),
      of: z.enum(['city', 'districts', 'area']),
      source: z.string(),
    })
    .nullable()
    .describe('Of where the filter looks; null where it is a drawn shape, a radius or a box'),
});
export type Diagnosis = z.output<typeof diagnosis>;
