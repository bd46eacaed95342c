import { z } from 'zod';
import { typedLine, typedText } from '../http/storable.ts';
import { stages, textKinds } from './stage.ts';

const paragraphs = typedText(20_000)
  .min(1)
  .transform((text) => text.replaceAll('\r\n', '\n'));

const day = z.iso.date().refine((text) => text >= '2000-01-01' && text < '2200-01-01');
const year = z.number().int().min(2014).max(2199);

const stage = z
  .strictObject({
    stage: z.enum(stages),
    opens: day.describe('First day, in Europe/Warsaw'),
    closes: day.describe('Last day, which still belongs to the stage'),
  })
  .refine(({ opens, closes }) => opens <= closes, { path: ['closes'], error: 'closes before it opens' });

const onceEach = z
  .array(stage)
  .max(stages.length)
  .refine((list) => new Set(list.map((entry) => entry.stage)).size === list.length, {
    error: 'a stage is named twice',
  });

/** What staff set. */
const settings = {
  name: typedLine(120).min(1),
  contactName: typedLine(120).min(1).describe('Whom to ask at the city'),
  contactUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .regex(/^\P{Cc}*$/u),
  maxAreaKm2: z.number().positive().max(400).describe('The whole city has about 327 km²'),
  maxVertices: z.number().int().min(100).max(20_000),
  stages: onceEach,
};

export const newEdition = z.strictObject({ year, ...settings });
export const editionChange = z.strictObject({
  revision: z.number().int().min(1).max(2_000_000_000).describe('The one that the change starts from'),
  ...settings,
});

export const edition = z.object({
  year: z.number().int(),
  revision: z.number().int().describe('Raised by every change'),
  name: z.string(),
  demonstration: z.boolean().describe('People and areas of this edition are fictional'),
  contactName: z.string(),
  contactUrl: z.string(),
  maxAreaKm2: z.number(),
  maxVertices: z.number().int(),
  stages: z.array(z.object({ stage: z.enum(stages), opens: z.string(), closes: z.string() })).describe('By first day'),
});

export const editionsAnswer = z.object({ items: z.array(edition) });

export const currentEdition = z.object({
  edition: edition.nullable().describe('The newest whose first stage has begun; before any has, the newest'),
  today: z.string().describe('YYYY-MM-DD in Europe/Warsaw'),
  open: z.array(z.enum(stages)),
  next: z
    .object({ edition: z.number().int(), stage: z.enum(stages), opens: z.string() })
    .nullable()
    .describe('What begins next'),
});

export const newText = z.strictObject({
  kind: z.enum(textKinds),
  pl: paragraphs,
  en: paragraphs,
  uk: paragraphs,
  after: z.number().int().min(0).max(1_000_000).describe('Number of the version that it follows; 0 for the first'),
});

export const editionText = z.object({
  id: z.number().int().describe('What a consent points at'),
  kind: z.enum(textKinds),
  number: z.number().int().describe('1 for the first version'),
  pl: z.string(),
  en: z.string(),
  uk: z.string(),
  publishedAt: z.string(),
});

export const textsQuery = z.object({
  history: z.enum(['true', 'false']).optional().describe('true: every version, not only the newest of each kind'),
});
export const textsAnswer = z.object({ items: z.array(editionText) });

export type Edition = z.output<typeof edition>;
export type EditionsAnswer = z.output<typeof editionsAnswer>;
export type CurrentEdition = z.output<typeof currentEdition>;
export type NewEdition = z.output<typeof newEdition>;
export type EditionChange = z.output<typeof editionChange>;
export type EditionText = z.output<typeof editionText>;
export type TextsAnswer = z.output<typeof textsAnswer>;
export type NewText = z.output<typeof newText>;
