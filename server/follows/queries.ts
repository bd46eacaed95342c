import type { Knex } from 'knex';
import { utc } from '../database/time-sql.ts';
import type { Followed } from './followed.ts';
import type { FollowItem, Rhythm } from './schema.ts';

type Kept = Omit<FollowItem, 'page' | 'ambassador'>;

/** What a person follows, by its name. */
export async function followsOf(database: Knex, userId: string): Promise<Kept[]> {
  return database('follows')
    .where({ user_id: userId })
    .orderByRaw('unaccent(lower(label)), id')
    .select(
      'id',
      'about',
      'filter',
      'label',
      'rhythm',
      database.raw(`coalesce(subject, area) as subject,
        ${utc('created_at')} as since`),
    );
}

/** How much a person follows. Their row is locked, so that many at once do not slip through. */
export async function countFollows(transaction: Knex, userId: string): Promise<number> {
  await transaction.raw('select from users where id = ? for update', [userId]);
  const row = await transaction('follows').where({ user_id: userId }).count<{ count: string }[]>('* as count').first();
  return Number(row?.count ?? 0);
}

export async function isFollowed(database: Knex, userId: string, followed: Followed): Promise<boolean> {
  return Boolean(await database('follows').where({ user_id: userId }).where(columnsOf(followed)).first('id'));
}

export type NewFollow = { userId: string; followed: Followed; label: string; rhythm: Rhythm; tokenHash: string };

/** Begins a follow: news from now on. */
export async function insertFollow(
  transaction: Knex,
  { userId, followed, label, rhythm, tokenHash }: NewFollow,
): Promise<void> {
  await transaction('follows').insert({
    user_id: userId,
    ...columnsOf(followed),
    label,
    rhythm,
    token_hash: tokenHash,
    told_until: transaction.raw('coalesce((select max(id) from happenings), 0)'),
  });
}

export async function changeFollow(
  transaction: Knex,
  { userId, followed, label, rhythm }: Omit<NewFollow, 'tokenHash'>,
): Promise<void> {
  await transaction('follows').where({ user_id: userId }).where(columnsOf(followed)).update({ label, rhythm });
}

/** @returns whether there was one */
export async function putRhythm(database: Knex, userId: string, id: number, rhythm: Rhythm): Promise<boolean> {
  return (await database('follows').where({ user_id: userId, id }).update({ rhythm })) > 0;
}

export async function deleteFollow(database: Knex, userId: string, id: number): Promise<void> {
  await database('follows').where({ user_id: userId, id }).delete();
}

/** Ends the follow that a mail's link belongs to and gives its name; undefined when there is none. */
export async function deleteByToken(transaction: Knex, tokenHash: string): Promise<string | undefined> {
  const [row] = await transaction('follows').where({ token_hash: tokenHash }).delete().returning('label');
  return row?.label;
}

function columnsOf(followed: Followed): Record<string, string | number> {
  if (followed.about === 'filter') return { about: 'filter', filter: followed.filter };
  return followed.about === 'area' ? { about: 'area', area: followed.subject } : followed;
}
