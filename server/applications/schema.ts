import { z } from 'zod';
import { forms } from '../ambassadors/sort.ts';
import { areaKinds } from '../areas/area-kind.ts';
import { draftAnswer } from '../areas/drafts/schema.ts';
import { effectSchema } from '../areas/effect/schema.ts';
import {
  bboxSchema,
  districtShareSchema,
  geometrySchema,
  neighboursSchema,
  overlapSchema,
  pointSchema,
  warningSchema,
} from '../areas/schema.ts';
import { filterShape, pageOf, pagingShape } from '../filter/schema.ts';
import { typedLine, typedText } from '../http/storable.ts';
import { applicantMoves, applicationStatuses, staffMoves } from './moves.ts';

const textId = z.int32().positive();

/** What an applicant types: everything may be missing until it is submitted. The e-mail is the account's. */
export const answers = z.strictObject({
  name: typedLine(120).optional(),
  phone: typedLine(30).optional(),
  residenceConfirmed: z.boolean().optional(),
  forms: z
    .array(z.enum(forms))
    .refine((list) => new Set(list).size === list.length, { error: 'a form is named twice' })
    .optional(),
  experience: typedText(4_000).optional(),
  motivation: typedText(4_000).optional(),
  accessibility: typedText(2_000).optional(),
  clauseRead: z.boolean().optional(),
  clauseText: textId.optional().describe('Id of the information clause that was read'),
  consents: z
    .strictObject({
      name: textId.optional(),
      phone: textId.optional(),
      experience: textId.optional(),
      motivation: textId.optional(),
    })
    .optional()
    .describe('Field that may be published → id of the text that was agreed to'),
});

const version = z.int32().positive().describe('The version of the application that this starts from');
const note = typedText(4_000);
export const newApplication = z.strictObject({ draft: z.uuid().optional() }).optional();
export const answersChange = z.strictObject({ version, answers });
export const submission = z.strictObject({ version, draftVersion: z.int32().positive() });
export const moveWithNote = z.strictObject({ version, note: note.optional() });
export const moveWithReason = z.strictObject({ version, note: note.min(1) });

const history = z.object({
  kind: z.enum(['started', 'submitted', 'returned', 'accepted', 'declined', 'withdrawn']),
  at: z.string(),
  actorRole: z.enum(['applicant', 'staff']),
  actorName: z.string().describe('Staff are “Zespół programu” for the applicant'),
  note: z.string().nullable(),
});

export const applicationAnswer = z.object({
  id: z.number().int(),
  edition: z.number().int(),
  status: z.enum(applicationStatuses),
  email: z.string().nullable().describe('Of the applicant’s account; null once it was erased'),
  answers,
  draft: draftAnswer.nullable().describe('For the applicant only: what the area is drawn with'),
  area: z
    .object({
      id: z.number().int(),
      name: z.string(),
      kind: z.enum(areaKinds),
      version: z.number().int(),
      areaKm2: z.number(),
      residents: z.number().int(),
      districts: z.array(districtShareSchema),
      geometry: geometrySchema,
      point: pointSchema,
      bbox: bboxSchema,
    })
    .nullable()
    .describe('As submitted last; null before'),
  version: z.number().int(),
  demonstration: z.boolean(),
  createdAt: z.string(),
  updatedAt: z.string(),
  waitingSince: z.string().nullable(),
  history: z.array(history),
  ambassador: z.string().nullable().describe('Slug of the ambassador that the applicant has become'),
  may: z.array(z.enum([...applicantMoves, ...staffMoves])).describe('What the caller may do now'),
});
export const applicationsAnswer = z.object({ items: z.array(applicationAnswer) });

export const queueShape = {
  ...filterShape,
  status: z
    .array(z.enum(['submitted', 'returned', 'accepted', 'declined', 'withdrawn']))
    .optional()
    .describe('May be repeated; submitted when absent. Drafts are their applicants’ own.'),
};
export const queueQuery = z.object({ ...queueShape, ...pagingShape });
export const queueItem = z.object({
  id: z.number().int(),
  applicantName: z.string(),
  areaVersion: z.number().int().nullable().describe('Id of the proposed version of its area, for a what-if'),
  status: z.enum(applicationStatuses),
  waitingSince: z.string(),
  waitingDays: z.number().int().describe('Calendar days in Kraków since it was last submitted'),
  area: z
    .object({
      name: z.string(),
      kind: z.enum(areaKinds),
      areaKm2: z.number(),
      residentsEstimate: z.number().int(),
      districts: z.array(districtShareSchema),
      point: pointSchema,
      bbox: bboxSchema,
    })
    .nullable(),
  edition: z.number().int(),
  demonstration: z.boolean(),
});
export const queuePage = pageOf(queueItem);

export const effectAnswer = z.object({
  effect: effectSchema,
  overlaps: z.array(overlapSchema),
  warnings: z.array(warningSchema),
  neighbours: neighboursSchema,
});

export type Answers = z.output<typeof answers>;
export type Application = z.output<typeof applicationAnswer>;
export type ApplicationsAnswer = z.output<typeof applicationsAnswer>;
export type QueueItem = z.output<typeof queueItem>;
export type QueuePage = z.output<typeof queuePage>;
export type EffectAnswer = z.output<typeof effectAnswer>;
