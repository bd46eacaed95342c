import { z } from 'zod';
import { nothing } from '../../accounts/schema.ts';
import { required } from '../../accounts/signed-in.ts';
import { changing } from '../../database/changing.ts';
import { publicTitle } from '../../happenings/seen/queries.ts';
import { subjects } from '../../happenings/subject.ts';
import { done, json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { notFound, Problem } from '../../http/problem.ts';
import { requireMeasure } from '../measure.ts';
import { lockPost } from '../queries.ts';
import { noPost, postIdIn, seenPost } from '../reader.ts';
import { discussionReports, reasoned } from '../schema.ts';
import { hide, insertReport, openReports, settleReport, settleReportsOf, show, writerOf } from './queries.ts';

const shownReports = 200;
const notModerator = () =>
  new Problem(403, 'not-moderator', 'Ukrywać i pokazywać może tu tylko zespół programu i ambasador tego obszaru.');

export const reportPost = endpoint({
  summary: 'Report a post to the programme’s team',
  body: reasoned,
  answer: z.null(),
  handle: async ({ caller, path, body: { reason } }, { database: { write } }) => {
    const me = required(caller);
    const { post } = await seenPost(write, me, postIdIn(path));
    await write.transaction(async (transaction) => {
      await requireMeasure(transaction, 'reports', me.userId);
      const still = await lockPost(transaction, post.id);
      if (!still || still.removed) throw noPost();
      await insertReport(transaction, { post: post.id, reporter: me.userId, reason });
    });
    return done();
  },
});

export const hidePost = endpoint({
  summary: 'Hide a post with a reason that stands in its place and that its author is told',
  body: reasoned,
  answer: z.null(),
  handle: async ({ caller, path, body: { reason } }, services) => {
    const me = required(caller);
    const id = postIdIn(path);
    const { moderates, title } = await seenPost(services.database.write, me, id);
    if (!moderates) throw notModerator();
    await changing(services, ['conversations'], async (transaction) => {
      const post = await lockPost(transaction, id);
      if (!post || post.removed) throw noPost();
      if (post.hidden) throw new Problem(409, 'already-hidden', 'To jest już ukryte.');
      await hide(transaction, id, { by: me.userId, role: moderates, reason });
      await settleReportsOf(transaction, id, me.userId);
      const writer = await writerOf(transaction, id);
      if (!writer) return;
      await services.mail.queue(transaction, {
        to: writer.email,
        name: writer.name,
        language: writer.language,
        kind: 'discussion-post-hidden',
        link: `${services.site.origin()}${subjects[post.about].page(post.subject)}`,
        values: { title },
        quoted: reason,
      });
    });
    return done();
  },
});

export const showPost = endpoint({
  summary: 'Show a hidden post again; what the team hid, the team shows',
  body: nothing,
  answer: z.null(),
  handle: async ({ caller, path }, services) => {
    const me = required(caller);
    const id = postIdIn(path);
    const { moderates } = await seenPost(services.database.write, me, id);
    if (!moderates) throw notModerator();
    await changing(services, ['conversations'], async (transaction) => {
      const post = await lockPost(transaction, id);
      if (!post || post.removed) throw noPost();
      if (!post.hidden) throw new Problem(409, 'not-hidden', 'To nie jest ukryte.');
      if (post.hidden === 'staff' && moderates !== 'staff')
        throw new Problem(403, 'hidden-by-team', 'To ukrył zespół programu, więc tylko on może to znów pokazać.');
      await show(transaction, id);
    });
    return done();
  },
});

export const listDiscussionReports = endpoint({
  summary: 'Reports of posts that wait for the team, the oldest first',
  answer: discussionReports,
  handle: async (_input, { database: { write } }) => {
    const items = [];
    for (const report of await openReports(write, shownReports)) {
      const title = (await publicTitle(write, report.about, report.subject)) ?? null;
      items.push({ ...report, page: subjects[report.about].page(report.subject), title });
    }
    return json({ items });
  },
});

export const settleDiscussionReport = endpoint({
  summary: 'Settle a report without hiding anything',
  body: nothing,
  answer: z.null(),
  handle: async ({ caller, path: { id = '' } }, { database: { write } }) => {
    const known = /^\d{1,9}$/.test(id) && (await settleReport(write, Number(id), required(caller).userId));
    if (!known) throw notFound('Nie ma takiego zgłoszenia albo już je zamknięto.');
    return done();
  },
});
