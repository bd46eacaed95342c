import type { Knex } from 'knex';
import type { Language } from '../../accounts/signed-in.ts';
import type { FollowItem, Rhythm } from '../schema.ts';

/** Mails of a day, and on Mondays those of a week, go out at this hour in Kraków. */
const hour = 7;
const mostAtOnce = 500;

const last = (unit: 'day' | 'week') =>
  `(date_trunc('${unit}', now() at time zone 'Europe/Warsaw' - interval '${hour} hours') + interval '${hour} hours')
   at time zone 'Europe/Warsaw'`;

/**
 * Whose turn it is, up to a line of the news (one binding, twice). A thing has its turn when there is news of it; a
 * filter whenever there is any, because only reading the news says whether it lets some through.
 */
const isDue = `case follows.rhythm
  when 'daily' then follows.told_at < ${last('day')}
  when 'weekly' then follows.told_at < ${last('week')}
  else follows.told_until < ? and (follows.about = 'filter' or exists (
    select from happenings where happenings.about = follows.about
      and happenings.subject = coalesce(follows.subject, follows.area)
      and happenings.id > follows.told_until and happenings.id <= ?)) end`;

/** Follows whose turn it is, the one that waits longest first. Whoever has not confirmed an address is not written to. */
export async function dueFollows(database: Knex, horizon: number): Promise<number[]> {
  return database('follows')
    .join('users', 'users.id', 'follows.user_id')
    .where('users.email_verified', true)
    .whereRaw(isDue, [horizon, horizon])
    .orderBy('follows.told_at')
    .orderBy('follows.id')
    .limit(mostAtOnce)
    .pluck('follows.id');
}

export type DueFollow = Pick<FollowItem, 'id' | 'about' | 'subject' | 'filter' | 'label'> & {
  rhythm: Rhythm;
  toldUntil: number;
  userId: string;
  email: string;
  name: string;
  language: Language;
};

/** One of them, kept from other processes until the transaction ends; undefined when another is at it or has told it. */
export async function claimFollow(transaction: Knex, id: number, horizon: number): Promise<DueFollow | undefined> {
  const row = await transaction('follows')
    .join('users', 'users.id', 'follows.user_id')
    .where({ 'follows.id': id })
    .whereRaw(isDue, [horizon, horizon])
    .forUpdate('follows')
    .skipLocked()
    .first(
      'follows.id',
      'follows.about',
      'follows.filter',
      'follows.label',
      'follows.rhythm',
      { toldUntil: 'follows.told_until', userId: 'users.id' },
      'users.email',
      'users.name',
      'users.language',
      transaction.raw('coalesce(follows.subject, follows.area) as subject'),
    );
  return row && { ...row, toldUntil: Number(row.toldUntil) };
}

/** @param tokenHash of the link in the mail that was queued; undefined when there was nothing to write */
export async function markTold(
  transaction: Knex,
  id: number,
  horizon: number,
  tokenHash: string | undefined,
): Promise<void> {
  await transaction('follows')
    .where({ id })
    .update({ told_until: horizon, told_at: transaction.fn.now(), ...(tokenHash && { token_hash: tokenHash }) });
}
