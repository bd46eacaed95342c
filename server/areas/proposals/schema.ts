import { z } from 'zod';
import { filterShape, pageOf, pagingShape } from '../../filter/schema.ts';
import { typedText } from '../../http/storable.ts';
import { areaKinds } from '../area-kind.ts';
import { draftAnswer } from '../drafts/schema.ts';
import { effectSchema } from '../effect/schema.ts';
import {
  bboxSchema,
  districtShareSchema,
  geometrySchema,
  overlapSchema,
  pointSchema,
  recipeAnswer,
  warningSchema,
} from '../schema.ts';

const note = typedText(4_000);
export const proposing = z.strictObject({
  version: z.int32().positive().describe('The version of the draft that is proposed'),
  note: note.optional().describe('What has changed and why'),
});
export const withNote = z.strictObject({ note: note.optional() }).optional();
export const withReason = z.strictObject({ note: note.min(1) });

export const proposalsQuery = z.object({ ...filterShape, ...pagingShape });
export const proposalsMapQuery = z.object(filterShape);

const statuses = ['proposed', 'returned', 'withdrawn', 'approved', 'replaced'] as const;

export const proposalItem = z.object({
  id: z.number().int().describe('Of the proposed version'),
  area: z.object({ id: z.number().int(), name: z.string(), kind: z.enum(areaKinds) }).describe('As it is called now'),
  name: z.string().describe('What it would be called'),
  kind: z.enum(areaKinds),
  ambassador: z.object({ id: z.number().int(), slug: z.string(), name: z.string(), status: z.string() }),
  number: z.number().int(),
  status: z.enum(statuses),
  proposedAt: z.string(),
  note: z.string().nullable(),
  areaKm2: z.number(),
  residentsEstimate: z.number().int(),
  districts: z.array(districtShareSchema),
  point: pointSchema,
  bbox: bboxSchema,
});
export const proposalPage = pageOf(proposalItem);

const part = z.object({ geometry: geometrySchema, areaKm2: z.number(), residents: z.number().int() });

export const proposalAnswer = proposalItem.extend({
  geometry: geometrySchema,
  recipe: recipeAnswer,
  before: part
    .extend({ number: z.number().int(), name: z.string().nullable() })
    .nullable()
    .describe('The version that it would replace, or has replaced'),
  added: part.nullable(),
  removed: part.nullable(),
  effect: effectSchema.nullable().describe('While it waits for a decision'),
  overlaps: z.array(overlapSchema),
  warnings: z.array(warningSchema),
  decision: z.object({ at: z.string(), by: z.string(), note: z.string().nullable() }).nullable(),
  may: z.array(z.enum(['approve', 'return', 'withdraw'])).describe('What the caller may do now'),
});

const ownVersion = z.object({
  id: z.number().int(),
  number: z.number().int(),
  status: z.enum(statuses),
  name: z.string().nullable(),
  areaKm2: z.number(),
  residents: z.number().int(),
  proposedAt: z.string().nullable(),
  proposedBy: z.string().nullable(),
  note: z.string().nullable(),
  decidedAt: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decisionNote: z.string().nullable(),
});

export const ownAreasAnswer = z.object({
  items: z.array(
    z.object({
      id: z.number().int(),
      name: z.string(),
      kind: z.enum(areaKinds),
      ambassador: z.object({ slug: z.string(), status: z.string() }),
      mayPropose: z.boolean().describe('Serving, and no proposal is waiting'),
      approved: ownVersion.nullable(),
      proposal: ownVersion.nullable().describe('Waits for a decision'),
      drafts: z.array(draftAnswer),
      versions: z.array(ownVersion).describe('The newest first'),
    }),
  ),
});

export type ProposalItem = z.output<typeof proposalItem>;
export type ProposalPage = z.output<typeof proposalPage>;
export type Proposal = z.output<typeof proposalAnswer>;
export type OwnAreasAnswer = z.output<typeof ownAreasAnswer>;
