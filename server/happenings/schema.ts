import { z } from 'zod';
import { filterShape, pagingShape } from '../filter/schema.ts';
import { happeningKinds, subjectKinds } from './happen.ts';

/** What narrows the news: the shared filter, and what it is about. */
export const newsShape = {
  ...filterShape,
  about: z.array(z.enum(subjectKinds)).optional().describe('Only news of these; may be repeated'),
};
export const newsQuery = z.object({ ...newsShape, ...pagingShape });
export const newsFeedQuery = z.object({
  ...newsShape,
  lang: z.enum(['pl', 'en', 'uk']).default('pl').describe('Language of our words'),
});

export const happeningItem = z.object({
  id: z.number().int(),
  kind: z.enum(happeningKinds),
  about: z.enum(subjectKinds),
  subject: z.number().int(),
  title: z.string().describe('What it is called now'),
  page: z.string().describe('Path of the page to read'),
  person: z.string().nullable().describe('Of an area: who serves it now'),
  edition: z.number().int().nullable(),
  at: z.string(),
});
export type HappeningItem = z.output<typeof happeningItem>;

export const newsPage = z.object({
  items: z.array(happeningItem),
  next: z.string().nullable().describe('Cursor of the next page'),
});
export type NewsPage = z.output<typeof newsPage>;
