import { z } from 'zod';
import { nothing } from '../../accounts/schema.ts';
import { required } from '../../accounts/signed-in.ts';
import { done, json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { notFound, Problem } from '../../http/problem.ts';
import { seenComment } from '../comment-routes.ts';
import { visible } from '../post-routes.ts';
import { noComment, noPost, numberIn, readerOf } from '../reader.ts';
import { reasoned, reports } from '../schema.ts';
import { hide, insertReport, openReports, settleReport, settleReportsOf, show, writerOfRow } from './queries.ts';

type Kind = 'posts' | 'comments';
const shownReports = 200;
const missing = { posts: noPost, comments: noComment };

const hiding = (kind: Kind, summary: string) =>
  endpoint({
    summary,
    body: reasoned,
    answer: z.null(),
    handle: async ({ caller, path, body: { reason } }, { database: { write }, mail, site }) => {
      const by = required(caller).userId;
      const id = numberIn(path.id, missing[kind]);
      await write.transaction(async (transaction) => {
        if (kind === 'posts') await visible(transaction, readerOf(caller), id);
        else await seenComment(transaction, readerOf(caller), id);
        if (!(await hide(transaction, kind, id, { by, reason })))
          throw new Problem(409, 'already-hidden', 'To jest już ukryte.');
        await settleReportsOf(transaction, kind, id, by);
        const writer = await writerOfRow(transaction, kind, id);
        if (!writer) return;
        await mail.queue(transaction, {
          to: writer.email,
          name: writer.name,
          language: writer.language,
          kind: kind === 'posts' ? 'exchange-post-hidden' : 'exchange-comment-hidden',
          link: `${site.origin()}/support/exchange/${writer.post}`,
          quoted: reason,
        });
      });
      mail.hurry();
      return done();
    },
  });
export const hidePost = hiding('posts', 'Hide a post with a reason that its author is told');
export const hideComment = hiding('comments', 'Hide a comment with a reason that its author is told');

const showing = (kind: Kind, summary: string) =>
  endpoint({
    summary,
    body: nothing,
    answer: z.null(),
    handle: async ({ caller, path }, { database: { write } }) => {
      const id = numberIn(path.id, missing[kind]);
      if (kind === 'posts') await visible(write, readerOf(caller), id);
      else await seenComment(write, readerOf(caller), id);
      if (!(await show(write, kind, id))) throw new Problem(409, 'not-hidden', 'To nie jest ukryte.');
      return done();
    },
  });
export const showPost = showing('posts', 'Show a hidden post again');
export const showComment = showing('comments', 'Show a hidden comment again');

const reporting = (kind: Kind, summary: string) =>
  endpoint({
    summary,
    body: reasoned,
    answer: z.null(),
    handle: async ({ caller, path, body: { reason } }, { database: { write } }) => {
      const reporter = required(caller).userId;
      const id = numberIn(path.id, missing[kind]);
      if (kind === 'posts') await visible(write, readerOf(caller), id);
      else await seenComment(write, readerOf(caller), id);
      const [post, comment] = kind === 'posts' ? [id, null] : [null, id];
      await insertReport(write, { post, comment, reporter, reason });
      return done();
    },
  });
export const reportPost = reporting('posts', 'Report a post to the programme’s team');
export const reportComment = reporting('comments', 'Report a comment to the programme’s team');

export const listReports = endpoint({
  summary: 'Reports that wait for the team, oldest first',
  answer: reports,
  handle: async (_input, { database: { write } }) => json({ items: await openReports(write, shownReports) }),
});

export const settle = endpoint({
  summary: 'Settle a report without hiding anything',
  body: nothing,
  answer: z.null(),
  handle: async ({ caller, path }, { database: { write } }) => {
    const none = () => notFound('Nie ma takiego zgłoszenia.');
    if (!(await settleReport(write, numberIn(path.id, none), required(caller).userId))) throw none();
    return done();
  },
});
