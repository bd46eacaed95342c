import { z } from 'zod';
import { typedLine } from '../http/storable.ts';

export const rhythms = ['at-once', 'daily', 'weekly'] as const;
export type Rhythm = (typeof rhythms)[number];
/** Things that can be followed one by one. */
export const followable = ['area', 'meeting', 'need', 'proposal'] as const;

const rhythm = z.enum(rhythms).describe('How often a mail comes, when there is news');
const mostFilterCharacters = 6_000;

export const followBody = z.discriminatedUnion('about', [
  z.strictObject({ about: z.enum(followable), subject: z.int32().min(1), rhythm }),
  z.strictObject({
    about: z.literal('filter'),
    filter: typedLine(mostFilterCharacters).describe('As in the query of `/api/happenings`, without its question mark'),
    label: typedLine(200).min(1).describe('What the person calls it'),
    rhythm,
  }),
]);
export const rhythmBody = z.strictObject({ rhythm });

export const followItem = z.object({
  id: z.number().int(),
  about: z.enum([...followable, 'filter']),
  subject: z.number().int().nullable().describe('Id of the thing; null for a filter'),
  filter: z.string().nullable(),
  label: z.string(),
  rhythm,
  page: z.string().describe('Path of the page to read'),
  ambassador: z
    .object({ slug: z.string(), name: z.string() })
    .nullable()
    .describe('Of an area; null while nobody serves it'),
  since: z.string(),
});
export type FollowItem = z.output<typeof followItem>;
export const followsAnswer = z.object({ items: z.array(followItem) });

const token = z.string().regex(/^[\w-]{20,100}$/);
export const unsubscription = z.strictObject({ token }).optional();
export const unsubscriptionQuery = z.object({ token: token.optional() });
export const unsubscribedAnswer = z.object({ label: z.string() });

export type FollowsAnswer = z.output<typeof followsAnswer>;
export type UnsubscribedAnswer = z.output<typeof unsubscribedAnswer>;
