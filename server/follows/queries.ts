import type { Knex } from 'knex';
import type { z } from 'zod';
import type { Language } from '../accounts/signed-in.ts';
import { isServing } from '../areas/serving-status.ts';
import type { followsAnswer } from './schema.ts';

type Follow = z.output<typeof followsAnswer>['items'][number];

const servingJoin = `left join ambassadors on ambassadors.id = areas.ambassador and ${isServing}`;

/** What a person follows, by the area's name. */
export async function followsOf(database: Knex, userId: string): Promise<Follow[]> {
  const rows: { item: Follow }[] = await database('follows')
    .join('areas', 'areas.id', 'follows.area')
    .joinRaw(servingJoin)
    .where({ 'follows.user_id': userId })
    .orderByRaw('unaccent(lower(areas.name)), areas.id')
    .select(
      database.raw(`json_build_object(
        'area', json_build_object('id', areas.id, 'name', areas.name, 'kind', areas.kind),
        'ambassador', case when ambassadors.id is not null
          then json_build_object('slug', ambassadors.slug, 'name', ambassadors.name) end,
        'since', follows.created_at) as item`),
    );
  return rows.map(({ item }) => item);
}

/** Whether an area can be followed: it is approved, so everyone may know of it. */
export async function isPublished(database: Knex, area: number): Promise<boolean> {
  return Boolean(await database('area_versions').where({ area, status: 'approved' }).first('id'));
}

export async function countFollows(database: Knex, userId: string): Promise<number> {
  const row = await database('follows').where({ user_id: userId }).count<{ count: string }[]>('* as count').first();
  return Number(row?.count ?? 0);
}

/** Following twice changes nothing. */
export async function insertFollow(
  database: Knex,
  { userId, area, tokenHash }: { userId: string; area: number; tokenHash: string },
): Promise<void> {
  await database('follows')
    .insert({ user_id: userId, area, token_hash: tokenHash })
    .onConflict(['user_id', 'area'])
    .ignore();
}

export async function deleteFollow(database: Knex, userId: string, area: number): Promise<void> {
  await database('follows').where({ user_id: userId, area }).delete();
}

/** Ends the follow that a mail's link belongs to and gives the area's name; undefined when there is none. */
export async function deleteByToken(transaction: Knex, tokenHash: string): Promise<string | undefined> {
  const { rows } = await transaction.raw(
    `delete from follows using areas where areas.id = follows.area and token_hash = ? returning areas.name`,
    [tokenHash],
  );
  return rows[0]?.name;
}

export type Follower = { id: number; userId: string; email: string; name: string; language: Language };

/** Who follows an area and can be written to. */
export async function followersOf(database: Knex, area: number): Promise<Follower[]> {
  return database('follows')
    .join('users', 'users.id', 'follows.user_id')
    .where({ area, 'users.email_verified': true })
    .orderBy('follows.id')
    .select('follows.id', { userId: 'users.id' }, 'users.email', 'users.name', 'users.language');
}

export async function setToken(transaction: Knex, id: number, tokenHash: string): Promise<void> {
  await transaction('follows').where({ id }).update({ token_hash: tokenHash });
}

/** The area's name and who serves it now. */
export async function readFollowed(
  database: Knex,
  area: number,
): Promise<{ name: string; slug: string | null; ambassador: string | null } | undefined> {
  return database('areas')
    .joinRaw(servingJoin)
    .where('areas.id', area)
    .first('areas.name', 'ambassadors.slug', { ambassador: 'ambassadors.name' });
}
