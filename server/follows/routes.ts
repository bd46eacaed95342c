import { z } from 'zod';
import { required } from '../accounts/signed-in.ts';
import { done, json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import type { Limit } from '../http/limits/limits.ts';
import { notFound, Problem } from '../http/problem.ts';
import { hashOfToken } from '../http/token.ts';
import { countFollows, deleteByToken, deleteFollow, followsOf, insertFollow, isPublished } from './queries.ts';
import { followsAnswer, unsubscribedAnswer, unsubscription, unsubscriptionQuery } from './schema.ts';
import { followToken } from './token.ts';

const mostFollows = 200;
const guessing: Limit[] = [{ name: 'guess-address', by: 'address', most: 20, withinS: 300, onlyFailures: true }];
const nothing = z.strictObject({}).optional();
const linkSpent = () => new Problem(410, 'link-spent', 'Ten odnośnik jest niepełny albo obserwowanie już zakończono.');

export const listFollows = endpoint({
  summary: 'Areas that I follow',
  answer: followsAnswer,
  handle: async ({ caller }, { database }) => json({ items: await followsOf(database.write, required(caller).userId) }),
});

export const follow = endpoint({
  summary: 'Follow an area: a mail comes when it or its ambassador changes',
  body: nothing,
  answer: z.null(),
  handle: async ({ caller, path }, { database: { write }, accounts }) => {
    const { userId } = required(caller);
    const area = await areaOfPath(path, (id) => isPublished(write, id));
    if ((await countFollows(write, userId)) >= mostFollows)
      throw new Problem(409, 'too-many-follows', `Można obserwować najwyżej ${mostFollows} obszarów.`);
    const tokenHash = hashOfToken(followToken(accounts.secret, userId, area));
    await insertFollow(write, { userId, area, tokenHash });
    return done();
  },
});

export const unfollow = endpoint({
  summary: 'Follow an area no more',
  body: nothing,
  answer: z.null(),
  handle: async ({ caller, path }, { database: { write } }) => {
    const { userId } = required(caller);
    await deleteFollow(write, userId, await areaOfPath(path));
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
    const name = token && (await deleteByToken(database.write, hashOfToken(token)));
    if (!name) throw linkSpent();
    return json({ area: { name } });
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

/** @throws Problem 404 */
async function areaOfPath(
  { area = '' }: Record<string, string>,
  exists: (id: number) => Promise<boolean> = async () => true,
): Promise<number> {
  if (!/^\d{1,9}$/.test(area) || !(await exists(Number(area)))) throw notFound('Takiego obszaru nie ma.');
  return Number(area);
}
