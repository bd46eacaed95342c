import { z } from 'zod';
import { nothing } from '../accounts/schema.ts';
import { requireKnown } from '../filter/queries.ts';
import { filterOf } from '../filter/schema.ts';
import { created, done, json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { Problem } from '../http/problem.ts';
import type { Services } from '../services.ts';
import { ownAmbassador } from '../trainings/present.ts';
import { findPost, listComments, listPosts as readPosts } from './list/queries.ts';
import { requireMeasure } from './measure.ts';
import { authorOfPost, deletePost, insertPost, ownArea, postHistory as readHistory, updatePost } from './queries.ts';
import { noPost, notYours, numberIn, type Reader, readerOf, writerOf } from './reader.ts';
import { changedPost, history, type PostWhole, post, postContent, postPage, postQuery, postWhole } from './schema.ts';

type Handle = Services['database']['write'];

export const listPosts = endpoint({
  summary: 'Posts of the exchange that the filter lets through and the caller may read, newest first',
  query: postQuery,
  answer: postPage,
  wantsCaller: true,
  handle: async ({ query, caller }, { database: { write } }) => {
    const filter = filterOf(query);
    await requireKnown(write, filter);
    return json(await readPosts(write, readerOf(caller), filter, query));
  },
});

export const onePost = endpoint({
  summary: 'One post with its comments',
  answer: postWhole,
  wantsCaller: true,
  handle: async ({ path, caller }, { database: { write } }) => {
    const reader = readerOf(caller);
    const id = numberIn(path.id, noPost);
    const found = await visible(write, reader, id);
    const answer: PostWhole = {
      post: found,
      comments: reader.member ? await listComments(write, reader, id) : [],
      may: reader.staff ? ['comment', 'report', 'moderate'] : reader.member ? ['comment', 'report'] : [],
    };
    return json(answer);
  },
});

export const postHistory = endpoint({
  summary: 'What a post said before it was edited, newest first',
  answer: history,
  handle: async ({ path, caller }, { database: { write } }) => {
    const { id } = await visible(write, readerOf(caller), numberIn(path.id, noPost));
    return json({ items: await readHistory(write, id) });
  },
});

export const addPost = endpoint({
  summary: 'Share good practice; a new account only so often a day',
  body: postContent,
  answer: post,
  handle: async ({ caller, body }, { database: { write } }) => {
    const writer = writerOf(caller);
    const id = await write.transaction(async (transaction) => {
      await requireMeasure(transaction, 'posts', writer.userId);
      const ambassador = await ownAmbassador(transaction, writer.userId);
      const area = body.ownArea && ambassador ? await ownArea(transaction, ambassador) : null;
      return insertPost(transaction, body, { author: writer.userId, ambassador, area, demonstration: false });
    });
    return created(await visible(write, writer, id));
  },
});

export const changePost = endpoint({
  summary: 'Edit my post; what it said before is kept',
  body: changedPost,
  answer: post,
  handle: async ({ caller, path, body }, { database: { write } }) => {
    const writer = writerOf(caller);
    const id = numberIn(path.id, noPost);
    await ownPost(write, writer, id);
    await write.transaction(async (transaction) => {
      const ambassador = await ownAmbassador(transaction, writer.userId);
      const area = body.post.ownArea && ambassador ? await ownArea(transaction, ambassador) : null;
      if (!(await updatePost(transaction, id, body.version, body.post, area)))
        throw new Problem(409, 'somebody-was-faster', 'Ten wpis zmienił się w międzyczasie.', {
          current: await visible(transaction, writer, id),
          yours: body.post,
        });
    });
    return json(await visible(write, writer, id));
  },
});

export const removePost = endpoint({
  summary: 'Delete my post with its comments',
  body: nothing,
  answer: z.null(),
  handle: async ({ caller, path }, { database: { write } }) => {
    const id = numberIn(path.id, noPost);
    await ownPost(write, writerOf(caller), id);
    await deletePost(write, id);
    return done();
  },
});

/** @throws Problem 404 for a post that the reader may not see */
export async function visible(database: Handle, reader: Reader, id: number) {
  const found = await findPost(database, reader, id);
  if (!found) throw noPost();
  return found;
}

/** @throws Problem 404, or 403 for the post of somebody else */
export async function ownPost(database: Handle, writer: Reader & { userId: string }, id: number): Promise<void> {
  await visible(database, writer, id);
  if ((await authorOfPost(database, id))?.author !== writer.userId) throw notYours();
}
