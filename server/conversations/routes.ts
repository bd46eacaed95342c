import { z } from 'zod';
import { nothing } from '../accounts/schema.ts';
import { required } from '../accounts/signed-in.ts';
import { changing } from '../database/changing.ts';
import { happened } from '../happenings/happen.ts';
import { created, done, json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { Problem } from '../http/problem.ts';
import { readShownPost, readThreads } from './list/queries.ts';
import { requireMeasure } from './measure.ts';
import { insertPost, lockPost, readEdits, removePost, updatePost } from './queries.ts';
import { discussedIn, moderatorRole, noPost, notYours, postIdIn, seenPost } from './reader.ts';
import { discussion, discussionPost, discussionQuery, postBody, postEdit, postHistory } from './schema.ts';
import { signatureOf } from './writer.ts';

export const readDiscussion = endpoint({
  summary: 'What people say to each other about an area, a meeting, a need or a proposal',
  query: discussionQuery,
  answer: discussion,
  wantsCaller: true,
  handle: async ({ caller, path, query }, { database: { write } }) => {
    const thing = await discussedIn(write, path);
    const moderates = (await moderatorRole(write, caller, thing)) !== null;
    const threads = await readThreads(write, thing, { userId: caller?.userId ?? null, moderates }, query);
    const signature = caller && (await signatureOf(write, caller));
    return json({
      ...threads,
      may: [...(caller ? ['write'] : []), ...(moderates ? ['moderate'] : [])],
      signedAs: signature && (signature.role === 'staff' ? '' : signature.signed),
    });
  },
});

export const writePost = endpoint({
  summary: 'Write in a discussion, or answer',
  body: postBody,
  answer: discussionPost,
  handle: async ({ caller, path, body }, services) => {
    const me = required(caller);
    const { write } = services.database;
    const thing = await discussedIn(write, path);
    const { about, subject, title } = thing;
    const id = await changing(services, ['conversations'], async (transaction) => {
      await requireMeasure(transaction, 'posts', me.userId);
      const answered = body.parent === undefined ? null : await lockPost(transaction, body.parent);
      if (answered === undefined || (answered && (answered.about !== about || answered.subject !== subject)))
        throw noPost();
      if (answered && (answered.removed || answered.hidden))
        throw new Problem(409, 'gone-meanwhile', 'Tej wypowiedzi już nie ma, więc nie można na nią odpowiedzieć.');
      const parent = answered && (answered.parent ?? answered.id);
      await happened(transaction, { kind: 'post-written', about, subject, title, actor: me.userId });
      const post = { about, subject, parent, author: me.userId, body: body.body };
      return insertPost(transaction, post, await signatureOf(transaction, me));
    });
    const moderates = (await moderatorRole(write, me, thing)) !== null;
    return created(await readShownPost(write, id, { userId: me.userId, moderates }));
  },
});

export const editPost = endpoint({
  summary: 'Edit what I wrote; what it said before can still be read',
  body: postEdit,
  answer: discussionPost,
  handle: async ({ caller, path, body }, services) => {
    const me = required(caller);
    const id = postIdIn(path);
    const { moderates } = await seenPost(services.database.write, me, id);
    const reader = { userId: me.userId, moderates: moderates !== null };
    await changing(services, ['conversations'], async (transaction) => {
      const post = await lockPost(transaction, id);
      if (!post || post.removed) throw noPost();
      if (post.author !== me.userId) throw notYours();
      if (post.body === body.body) return;
      if (post.version !== body.version)
        throw new Problem(409, 'somebody-was-faster', 'Ta wypowiedź zmieniła się w międzyczasie.', {
          current: await readShownPost(transaction, id, reader),
          yours: body,
        });
      await updatePost(transaction, post, body.body);
    });
    return json(await readShownPost(services.database.write, id, reader));
  },
});

export const deletePost = endpoint({
  summary: 'Remove what I wrote; answers to it stay',
  body: nothing,
  answer: z.null(),
  handle: async ({ caller, path }, services) => {
    const me = required(caller);
    const id = postIdIn(path);
    await seenPost(services.database.write, me, id);
    await changing(services, ['conversations'], async (transaction) => {
      const post = await lockPost(transaction, id);
      if (!post || post.removed) throw noPost();
      if (post.author !== me.userId) throw notYours();
      await removePost(transaction, id);
    });
    return done();
  },
});

export const readPostHistory = endpoint({
  summary: 'What a post said before it was edited',
  answer: postHistory,
  wantsCaller: true,
  handle: async ({ caller, path }, { database: { write } }) => {
    const { post } = await seenPost(write, caller, postIdIn(path));
    return json({ items: await readEdits(write, post.id) });
  },
});
