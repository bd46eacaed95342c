import type { Knex } from 'knex';
import { hashOfToken } from '../http/token.ts';
import type { Services } from '../services.ts';
import { followersOf, readFollowed, setToken } from './queries.ts';
import { followToken } from './token.ts';

/**
 * Tells everyone who follows an area that it has changed, in the transaction that changes it and after the change is
 * written there. Call `mail.hurry` after the commit.
 *
 * @param services `mail`, `site` and `accounts` of the services
 * @param change `area`: its id; `kind`: the area has a new approved version, or somebody else, or nobody, serves it now
 */
export async function notifyFollowers(
  transaction: Knex,
  { mail, site, accounts }: Pick<Services, 'mail' | 'site' | 'accounts'>,
  { area, kind }: { area: number; kind: 'area' | 'ambassador' },
): Promise<void> {
  const followers = await followersOf(transaction, area);
  const followed = followers.length > 0 ? await readFollowed(transaction, area) : undefined;
  if (!followed) return;
  const { name, slug, ambassador } = followed;
  const mailKind = kind === 'area' ? 'follow-area' : ambassador ? 'follow-ambassador' : 'follow-nobody';
  for (const follower of followers) {
    const token = followToken(accounts.secret, follower.userId, area);
    // The secret may have been changed since: the link of this mail works from now on.
    await setToken(transaction, follower.id, hashOfToken(token));
    await mail.queue(transaction, {
      to: follower.email,
      name: follower.name,
      language: follower.language,
      kind: mailKind,
      link: `${site.origin()}${slug ? `/ambassadors/${slug}` : `/?area=${area}`}`,
      values: { area: name, ambassador: ambassador ?? '' },
      unsubscribeUrl: `${site.origin()}/api/follows/unsubscribe?token=${token}`,
    });
  }
}
