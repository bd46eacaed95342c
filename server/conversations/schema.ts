import { z } from 'zod';
import { typedLines } from '../http/storable.ts';
import { integer } from '../http/validation.ts';

export const discussed = ['area', 'meeting', 'need', 'proposal'] as const;
export type Discussed = (typeof discussed)[number];

const mostBodyCharacters = 4_000;
const body = typedLines(mostBodyCharacters).pipe(z.string().min(1));
const version = z.number().int().min(1).max(1_000_000_000);

export const postBody = z.strictObject({
  body,
  parent: z.int32().min(1).optional().describe('Post that is answered; an answer to an answer joins its thread'),
});
export const postEdit = z.strictObject({ version, body });
export const reasoned = z.strictObject({ reason: typedLines(1_000).pipe(z.string().min(3)) });
export const discussionQuery = z.object({
  limit: integer.refine((value) => value >= 1 && value <= 100).default(20),
  cursor: z.string().max(200).optional().describe('What `next` of the page before said'),
  post: integer
    .refine((value) => value >= 1)
    .optional()
    .describe('Post that the first page goes on to, though it holds more than `limit`, at most 500 threads'),
});

export const discussionPost = z.object({
  id: z.number().int(),
  parent: z.number().int().nullable(),
  body: z.string().nullable().describe('null: hidden from you, or removed'),
  author: z.object({
    kind: z.enum(['resident', 'ambassador', 'expert', 'staff', 'gone']),
    name: z.string().nullable().describe('As it was signed; of residents the first name and an initial'),
    slug: z.string().nullable().describe('Of an ambassador: their page'),
  }),
  own: z.boolean(),
  edited: z.boolean(),
  removed: z.boolean(),
  hidden: z
    .object({
      at: z.string(),
      by: z.enum(['ambassador', 'staff']),
      name: z.string().nullable().describe('For moderators'),
      reason: z.string(),
    })
    .nullable(),
  version: z.number().int(),
  demonstration: z.boolean(),
  createdAt: z.string(),
});
export type DiscussionPost = z.output<typeof discussionPost>;

export const discussion = z.object({
  threads: z.array(z.object({ post: discussionPost, replies: z.array(discussionPost) })).describe('The newest first'),
  total: z.number().int().describe('Posts that can be read, answers included'),
  next: z.string().nullable(),
  may: z.array(z.enum(['write', 'moderate'])),
  signedAs: z.string().nullable().describe('How what you write will be signed'),
});
export type DiscussionAnswer = z.output<typeof discussion>;

export const postHistory = z.object({
  items: z.array(z.object({ body: z.string(), replacedAt: z.string() })).describe('What it said before, newest first'),
});
export type PostHistory = z.output<typeof postHistory>;

export const discussionReports = z.object({
  items: z.array(
    z.object({
      id: z.number().int(),
      post: z.number().int(),
      body: z.string(),
      about: z.enum(discussed),
      subject: z.number().int(),
      page: z.string(),
      title: z.string().nullable(),
      reason: z.string(),
      at: z.string(),
    }),
  ),
});
export type DiscussionReports = z.output<typeof discussionReports>;
