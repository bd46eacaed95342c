import { z } from 'zod';
import { required } from '../accounts/signed-in.ts';
import { serversOfAreas } from '../areas/list/queries.ts';
import { requireKnown } from '../filter/queries.ts';
import { readNews, writeNews } from '../happenings/narrowing.ts';
import { publicTitle } from '../happenings/seen/queries.ts';
import { done, json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import type { Limit } from '../http/limits/limits.ts';
import { idIn } from '../http/path-id.ts';
import { notFound, Problem } from '../http/problem.ts';
import { hashOfToken } from '../http/token.ts';
import { type Followed, pageOf } from './followed.ts';
import {
  changeFollow,
  countFollows,
  deleteByToken,
  deleteFollow,
  followsOf,
  insertFollow,
  isFollowed,
  putRhythm,
} from './queries.ts';
import {
  followBody,
  followsAnswer,
  rhythmBody,
  unsubscribedAnswer,
  unsubscription,
  unsubscriptionQuery,
} from './schema.ts';
import { followToken } from './token.ts';

const mostFollows = 200;
const guessing: Limit[] = [{ name: 'guess-address', by: 'address', most: 20, withinS: 300, onlyFailures: true }];
const nothing = z.strictObject({}).optional();
const linkSpent = () => new Problem(410, 'link-spent', 'Ten odnośnik jest niepełny albo obserwowanie już zakończono.');
const noFollow = () => notFound('Nie ma takiego obserwowania.');

export const listFollows = endpoint({
  summary: 'What I follow: areas, meetings, needs, proposals and filters',
  answer: followsAnswer,
  handle: async ({ caller }, { database: { write } }) => {
    const kept = await followsOf(write, required(caller).userId);
    const areas = kept.flatMap(({ about, subject }) => (about === 'area' && subject !== null ? [subject] : []));
    const serving = await serversOfAreas(write, areas);
    const items = kept.map((follow) => {
      const ambassador = (follow.about === 'area' && serving.get(follow.subject ?? 0)) || null;
      return {
        ...follow,
        page: ambassador ? `/ambassadors/${ambassador.slug}` : pageOf(follow as Followed),
        ambassador,
      };
    });
    return json({ items });
  },
});

export const follow = endpoint({
  summary: 'Follow a thing or a filter, or change how often a mail comes',
  body: followBody,
  answer: z.null(),
  handle: async ({ caller, body }, { database: { write }, accounts }) => {
    const { userId } = required(caller);
    const { rhythm } = body;
    const followed = followedIn(body);
    if (followed.about === 'filter') await requireKnown(write, readNews(followed.filter).filter);
    const label = body.about === 'filter' ? body.label : await publicTitle(write, body.about, body.subject);
    if (label === undefined)
      throw notFound('Tego nie można obserwować: nie ma czegoś takiego albo nie jest publiczne.');
    await write.transaction(async (transaction) => {
      const count = await countFollows(transaction, userId);
      if (await isFollowed(transaction, userId, followed))
        return changeFollow(transaction, { userId, followed, label, rhythm });
      if (count >= mostFollows)
        throw new Problem(409, 'too-many-follows', `Można obserwować najwyżej ${mostFollows} rzeczy.`);
      const tokenHash = hashOfToken(followToken(accounts.secret, userId, followed));
      await insertFollow(transaction, { userId, followed, label, rhythm, tokenHash });
    });
    return done();
  },
});

/** @throws Problem 400 when it is a filter that does not read as one */
function followedIn(body: z.output<typeof followBody>): Followed {
  if (body.about === 'filter') return { about: 'filter', filter: writeNews(readNews(body.filter)) };
  return { about: body.about, subject: body.subject };
}

export const changeRhythm = endpoint({
  summary: 'Change how often a mail comes',
  body: rhythmBody,
  answer: z.null(),
  handle: async ({ caller, path, body }, { database: { write } }) => {
    if (!(await putRhythm(write, required(caller).userId, followIdIn(path), body.rhythm))) throw noFollow();
    return done();
  },
});

export const unfollow = endpoint({
  summary: 'Follow something no more',
  body: nothing,
  answer: z.null(),
  handle: async ({ caller, path }, { database: { write } }) => {
    await deleteFollow(write, required(caller).userId, followIdIn(path));
    return done();
  },
});

export const unsubscribe = endpoint({
  summary: 'End a follow with the token of its mails; mail programs do it by one click (RFC 8058)',
  query: unsubscriptionQuery,
  body: unsubscription,
  answer: unsubscribedAnswer,
  limits: guessing,
  handle: async ({ query, body }, { database }) => {
    const token = body?.token ?? query.token;
    const label = token && (await deleteByToken(database.write, hashOfToken(token)));
    if (!label) throw linkSpent();
    return json({ label });
  },
});

/** A mail program that cannot do it by one click opens the same address; nothing ends before a person says so. */
export const showUnsubscription = endpoint({
  summary: 'Where the link of a mail leads: the page on which a follow is ended',
  query: unsubscriptionQuery,
  answer: z.null(),
  handle: ({ query: { token = '' } }, { site }) => ({
    ...done({ Location: `${site.origin()}/follows/unsubscribe#${token}` }),
    status: 302,
  }),
});

/** @throws Problem 404 for what is no id */
const followIdIn = (path: Record<string, string>): number => idIn(path, 'id', noFollow);
