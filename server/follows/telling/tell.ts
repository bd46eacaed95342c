import type { Knex } from 'knex';
import { newsBetween } from '../../happenings/list/queries.ts';
import { readNews } from '../../happenings/narrowing.ts';
import { readHorizon } from '../../happenings/queries.ts';
import { sentenceOf } from '../../happenings/words.ts';
import { hashOfToken } from '../../http/token.ts';
import type { Services } from '../../services.ts';
import { type Followed, pageOf } from '../followed.ts';
import { followToken } from '../token.ts';
import { claimFollow, type DueFollow, dueFollows, markTold } from './queries.ts';

type Parts = Pick<Services, 'database' | 'mail' | 'site' | 'accounts'>;

/** A mail names so many; all of them are on the page. */
const mostListed = 30;

/**
 * One round: writes to everyone whose turn it is and for whom there is news. What has been told is noted in the
 * transaction that queues the mail, so nothing is told twice or left out when the process dies at any moment, nor when
 * several do it at once.
 */
export async function tellFollowers(parts: Parts): Promise<void> {
  const { write } = parts.database;
  const horizon = await readHorizon(write);
  const failures: unknown[] = [];
  for (const id of await dueFollows(write, horizon))
    try {
      await write.transaction(async (transaction) => {
        const follow = await claimFollow(transaction, id, horizon);
        if (follow) await markTold(transaction, id, horizon, await tellOne(transaction, parts, follow, horizon));
      });
    } catch (error) {
      // One that cannot be told must not keep the others waiting; it is tried again in the next round.
      failures.push(error);
    }
  parts.mail.hurry();
  if (failures.length > 0) throw new AggregateError(failures, 'not all followers were told');
}

/** @returns hash of the token with which the mail's link ends the follow; undefined when there is no news */
async function tellOne(
  transaction: Knex,
  { mail, site, accounts }: Parts,
  follow: DueFollow,
  horizon: number,
): Promise<string | undefined> {
  const followed = followedIn(follow);
  const news = await newsBetween(transaction, followed.about === 'filter' ? readNews(followed.filter) : followed, {
    after: follow.toldUntil,
    upTo: horizon,
    except: follow.userId,
    limit: mostListed,
  });
  const [first, ...others] = news;
  if (!first) return undefined;
  // The secret may have been changed since: the link of this mail works from now on.
  const token = followToken(accounts.secret, follow.userId, followed);
  const letter = {
    to: follow.email,
    name: follow.name,
    language: follow.language,
    unsubscribeUrl: `${site.origin()}/api/follows/unsubscribe?token=${token}`,
  };
  const words = (item: typeof first) => sentenceOf(item, follow.language);
  if (others.length === 0)
    await mail.queue(transaction, {
      ...letter,
      kind: 'news-one',
      link: `${site.origin()}${first.page}`,
      values: { label: follow.label, what: words(first) },
    });
  else
    await mail.queue(transaction, {
      ...letter,
      kind: 'news-several',
      link: `${site.origin()}${followed.about === 'area' ? first.page : pageOf(followed)}`,
      values: { label: follow.label },
      listed: [first, ...others].map((item) => ({ words: words(item), link: `${site.origin()}${item.page}` })),
    });
  return hashOfToken(token);
}

function followedIn({ about, subject, filter }: DueFollow): Followed {
  if (about === 'filter') return { about, filter: filter ?? '' };
  return { about, subject: subject ?? 0 };
}
