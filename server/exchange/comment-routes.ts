import { z } from 'zod';
import { nothing } from '../accounts/schema.ts';
import { created, done, json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { Problem } from '../http/problem.ts';
import type { Services } from '../services.ts';
import { ownAmbassador } from '../trainings/present.ts';
import { listComments } from './list/queries.ts';
import { requireMeasure } from './measure.ts';
import { visible } from './post-routes.ts';
import { authorOfComment, deleteComment, insertComment, updateComment } from './queries.ts';
import { noComment, noPost, notYours, numberIn, type Reader, writerOf } from './reader.ts';
import { changedComment, comment, commentContent } from './schema.ts';

type Handle = Services['database']['write'];

export const addComment = endpoint({
  summary: 'Comment on a post',
  body: commentContent,
  answer: comment,
  handle: async ({ caller, path, body }, { database: { write } }) => {
    const writer = writerOf(caller);
    const { id: post } = await visible(write, writer, numberIn(path.id, noPost));
    const id = await write.transaction(async (transaction) => {
      await requireMeasure(transaction, 'comments', writer.userId);
      const ambassador = await ownAmbassador(transaction, writer.userId);
      return insertComment(transaction, {
        post,
        author: writer.userId,
        ambassador,
        body: body.body,
        demonstration: false,
      });
    });
    return created(await commentIn(write, writer, post, id));
  },
});

export const changeComment = endpoint({
  summary: 'Edit my comment; what it said before is kept',
  body: changedComment,
  answer: comment,
  handle: async ({ caller, path, body }, { database: { write } }) => {
    const writer = writerOf(caller);
    const id = numberIn(path.id, noComment);
    const post = await ownComment(write, writer, id);
    await write.transaction(async (transaction) => {
      if (!(await updateComment(transaction, id, body.version, body.body)))
        throw new Problem(409, 'somebody-was-faster', 'Ten komentarz zmienił się w międzyczasie.', {
          current: await commentIn(transaction, writer, post, id),
          yours: body,
        });
    });
    return json(await commentIn(write, writer, post, id));
  },
});

export const removeComment = endpoint({
  summary: 'Delete my comment',
  body: nothing,
  answer: z.null(),
  handle: async ({ caller, path }, { database: { write } }) => {
    const id = numberIn(path.id, noComment);
    await ownComment(write, writerOf(caller), id);
    await deleteComment(write, id);
    return done();
  },
});

/** The post of a comment that the writer may see. @throws Problem 404 */
export async function seenComment(database: Handle, reader: Reader, id: number) {
  const written = await authorOfComment(database, id);
  if (!written) throw noComment();
  await visible(database, reader, written.post);
  return written;
}

async function ownComment(database: Handle, writer: Reader & { userId: string }, id: number): Promise<number> {
  const { author, post } = await seenComment(database, writer, id);
  if (author !== writer.userId) throw notYours();
  return post;
}

async function commentIn(database: Handle, reader: Reader, post: number, id: number) {
  const found = (await listComments(database, reader, post)).find((one) => one.id === id);
  if (!found) throw noComment();
  return found;
}
