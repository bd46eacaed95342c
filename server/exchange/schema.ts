import { z } from 'zod';
import { filterShape, pageOf, pagingShape } from '../filter/schema.ts';
import { typedLine, typedLines } from '../http/storable.ts';

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const author = z
  .object({ kind: z.enum(['ambassador', 'staff', 'gone']), name: z.string().nullable(), slug: z.string().nullable() })
  .describe('An ambassador by their public name; the programme’s team; or an account that was erased');

const hidden = z
  .object({ at: z.string(), reason: z.string(), by: z.string().nullable().describe('For staff') })
  .nullable();

export const photo = z.object({
  id: z.string(),
  alt: z.string(),
  width: z.number().int(),
  height: z.number().int(),
});

export const post = z.object({
  id: z.number().int(),
  title: z.string(),
  body: z.string(),
  author,
  own: z.boolean(),
  place: z.string().nullable(),
  point: position.nullable(),
  area: z.object({ id: z.number().int(), name: z.string() }).nullable(),
  public: z.boolean(),
  photos: z.array(photo),
  comments: z.number().int(),
  edited: z.boolean(),
  version: z.number().int(),
  hidden,
  demonstration: z.boolean(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Post = z.output<typeof post>;
export const postPage = pageOf(post);
export type PostPage = z.output<typeof postPage>;
export const postQuery = z.object({ ...filterShape, ...pagingShape });

export const comment = z.object({
  id: z.number().int(),
  body: z.string(),
  author,
  own: z.boolean(),
  edited: z.boolean(),
  version: z.number().int(),
  hidden,
  createdAt: z.string(),
});
export type Comment = z.output<typeof comment>;
export const postWhole = z.object({
  post,
  comments: z.array(comment).describe('None for who is neither an ambassador nor staff'),
  may: z.array(z.enum(['comment', 'report', 'moderate'])),
});
export type PostWhole = z.output<typeof postWhole>;

export const postContent = z.strictObject({
  title: typedLine(140).min(3),
  body: typedLines(10_000).pipe(z.string().min(1)),
  place: typedLine(200).nullable(),
  point: position.nullable(),
  ownArea: z.boolean().describe('It is about the author’s own area'),
  public: z.boolean().describe('Everybody may read it, not ambassadors only'),
});
export type PostContent = z.output<typeof postContent>;
const version = z.number().int().min(1).max(1_000_000_000);
export const changedPost = z.strictObject({ version, post: postContent });
export const commentContent = z.strictObject({ body: typedLines(4_000).pipe(z.string().min(1)) });
export const changedComment = z.strictObject({ version, body: typedLines(4_000).pipe(z.string().min(1)) });
export const reasoned = z.strictObject({ reason: typedLines(1_000).pipe(z.string().min(3)) });
export const history = z.object({
  items: z.array(z.object({ version: z.number().int(), title: z.string(), body: z.string(), replacedAt: z.string() })),
});
export type History = z.output<typeof history>;
export const reports = z.object({
  items: z.array(
    z.object({
      id: z.number().int(),
      post: z.number().int(),
      comment: z.number().int().nullable(),
      words: z.string().describe('Of what was reported'),
      reason: z.string(),
      reportedAt: z.string(),
    }),
  ),
});
export type Reports = z.output<typeof reports>;
