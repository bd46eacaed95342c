import type { Knex } from 'knex';
import type { History, PostContent } from './schema.ts';

export type Written = { author: string | null; version: number; post: number };

/** How much an account wrote in the last day, and whether it is younger than a week. */
export async function writtenLately(
  transaction: Knex,
  table: 'posts' | 'comments',
  userId: string,
): Promise<{ count: number; young: boolean }> {
  // In a statement of its own: what is counted next sees what others wrote while this one waited.
  await transaction.raw('select from users where id = ? for update', [userId]);
  const { rows } = await transaction.raw(
    `select (select count(*)::int from ?? where author = u.id and created_at > now() - interval '1 day') as count,
       u.created_at > now() - interval '7 days' as young
     from users u where u.id = ?`,
    [table, userId],
  );
  return rows[0];
}

/** The area of the ambassador that an account is. */
export async function ownArea(database: Knex, ambassador: number): Promise<number | null> {
  return (await database('areas').where({ ambassador }).orderBy('id').first('id'))?.id ?? null;
}

export async function insertPost(
  transaction: Knex,
  content: PostContent,
  by: { author: string | null; ambassador: number | null; area: number | null; demonstration: boolean },
): Promise<number> {
  const [row] = await transaction('posts')
    .insert({ ...by, ...rowOf(transaction, content) })
    .returning('id');
  return row.id;
}

/** Keeps what the post said and saves on top of exactly this version. @returns whether it was still that one */
export async function updatePost(
  transaction: Knex,
  id: number,
  version: number,
  content: PostContent,
  area: number | null,
): Promise<boolean> {
  await transaction.raw(
    `insert into post_versions (post, version, title, body, place)
     select id, version, title, body, place from posts where id = ? and version = ? for update`,
    [id, version],
  );
  const changed = await transaction('posts')
    .where({ id, version })
    .update({
      ...rowOf(transaction, content),
      area,
      version: version + 1,
      updated_at: transaction.fn.now(),
    });
  return changed > 0;
}

export async function deletePost(transaction: Knex, id: number): Promise<void> {
  await transaction('posts').where({ id }).delete();
}

export async function authorOfPost(database: Knex, id: number): Promise<Written | undefined> {
  return database('posts').where({ id }).first('author', 'version', 'id as post');
}

export async function postHistory(database: Knex, post: number): Promise<History['items']> {
  return database('post_versions')
    .where({ post })
    .orderBy('version', 'desc')
    .select('version', 'title', 'body', 'replaced_at as replacedAt');
}

export async function insertComment(
  transaction: Knex,
  comment: { post: number; author: string | null; ambassador: number | null; body: string; demonstration: boolean },
): Promise<number> {
  const [row] = await transaction('comments').insert(comment).returning('id');
  return row.id;
}

export async function updateComment(transaction: Knex, id: number, version: number, body: string): Promise<boolean> {
  await transaction.raw(
    `insert into comment_versions (comment, version, body)
     select id, version, body from comments where id = ? and version = ? for update`,
    [id, version],
  );
  const changed = await transaction('comments')
    .where({ id, version })
    .update({ body, version: version + 1, updated_at: transaction.fn.now() });
  return changed > 0;
}

export async function deleteComment(transaction: Knex, id: number): Promise<void> {
  await transaction('comments').where({ id }).delete();
}

export async function authorOfComment(database: Knex, id: number): Promise<Written | undefined> {
  return database('comments').where({ id }).first('author', 'version', 'post');
}

function rowOf(database: Knex, { title, body, place, point, public: open }: PostContent) {
  return {
    title,
    body,
    place,
    point: point ? database.raw('ST_SetSRID(ST_MakePoint(?, ?), 4326)', point) : null,
    public: open,
  };
}
