import { z } from 'zod';
import { typedLine, typedLines } from '../http/storable.ts';
import { accessibilityFeatures, trainingFormats, trainingStates } from './training.ts';

/** Clock time in Kraków. */
const localTime = z.string().regex(/^20\d\d-\d\d-\d\dT\d\d:\d\d$/);
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const link = typedLine(2_000).pipe(z.url({ protocol: /^https?$/ }));

const common = {
  title: typedLine(120).min(3),
  description: typedLines(4_000),
  startsAt: localTime.describe('Clock time in Kraków, YYYY-MM-DDTHH:mm'),
  endsAt: localTime,
  capacity: z.number().int().min(1).max(1_000),
};

/** What staff say of a training. */
export const trainingPlan = z.discriminatedUnion('format', [
  z.strictObject({
    ...common,
    format: z.literal('in-person'),
    place: typedLine(200).min(3).describe('Address and room in words'),
    point: position.nullable().describe('[lon, lat]'),
    accessibility: z.array(z.enum(accessibilityFeatures)).max(accessibilityFeatures.length),
    accessibilityNote: typedLines(1_000).nullable(),
  }),
  z.strictObject({
    ...common,
    format: z.literal('online'),
    link: link.describe('Shown only to those who have a place'),
    accessibility: z.array(z.enum(accessibilityFeatures)).max(accessibilityFeatures.length),
    accessibilityNote: typedLines(1_000).nullable(),
  }),
]);
export type TrainingPlan = z.output<typeof trainingPlan>;

const version = z.number().int().min(1).max(1_000_000_000);
export const changedTraining = z.strictObject({ version, training: trainingPlan });
export const cancellation = z.strictObject({ version, reason: typedLines(1_000).pipe(z.string().min(3)) });
export const holding = z.strictObject({ version });
export const attendance = z.strictObject({
  attended: z.array(z.int32()).max(2_000).describe('Ids of the ambassadors who came; all others did not'),
});

export const training = z.object({
  id: z.number().int(),
  edition: z.number().int(),
  title: z.string(),
  description: z.string(),
  status: z.enum(trainingStates),
  startsAt: z.string().describe('ISO instant'),
  endsAt: z.string(),
  format: z.enum(trainingFormats),
  place: z.string().nullable(),
  point: position.nullable(),
  accessibility: z.array(z.enum(accessibilityFeatures)),
  accessibilityNote: z.string().nullable(),
  link: z.string().nullable().describe('null unless the caller has a place or is staff'),
  capacity: z.number().int(),
  taken: z.number().int(),
  waiting: z.number().int(),
  own: z
    .object({
      state: z.enum(['booked', 'waiting']),
      position: z.number().int().nullable().describe('On the waiting list, from 1'),
      attended: z.boolean().nullable(),
    })
    .nullable(),
  may: z.array(z.enum(['sign-up', 'leave'])).describe('What the caller can do now as an ambassador'),
  cancelReason: z.string().nullable(),
  version: z.number().int(),
  demonstration: z.boolean(),
});
export type Training = z.output<typeof training>;
export const trainingList = z.object({ items: z.array(training) });
export type TrainingList = z.output<typeof trainingList>;

export const people = z.object({
  items: z.array(
    z.object({
      ambassador: z.number().int(),
      slug: z.string(),
      name: z.string(),
      area: z.string().nullable(),
      status: z.string(),
      state: z.enum(['booked', 'waiting']),
      attended: z.boolean().nullable(),
      signedUpAt: z.string(),
    }),
  ),
});
export type People = z.output<typeof people>;

export const heldAnswer = z.object({
  training,
  activated: z.number().int().describe('How many ambassadors became active'),
});
export type HeldAnswer = z.output<typeof heldAnswer>;
