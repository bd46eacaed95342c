import type { Knex } from 'knex';
import { isServing } from '../areas/serving-status.ts';
import type { Discussed } from './schema.ts';
import type { Signature } from './writer.ts';

export type PostRow = {
  id: number;
  about: Discussed;
  subject: number;
  parent: number | null;
  author: string | null;
  body: string;
  version: number;
  removed: boolean;
  hidden: 'ambassador' | 'staff' | null;
};

const columns = ['id', 'about', 'subject', 'parent', 'author', 'body', 'version'] as const;

export async function readPost(database: Knex, id: number): Promise<PostRow | undefined> {
  return rows(database).where({ id }).first();
}

/** The same, kept from others until the transaction ends. */
export async function lockPost(transaction: Knex, id: number): Promise<PostRow | undefined> {
  return rows(transaction).where({ id }).forUpdate().first();
}

function rows(database: Knex): Knex.QueryBuilder {
  return database('discussion_posts').select(...columns, {
    hidden: 'hidden_role',
    removed: database.raw('removed_at is not null'),
  });
}

/** The ambassador that an account is and serves as. */
export async function servingAmbassadorOf(
  database: Knex,
  userId: string,
): Promise<{ id: number; name: string } | undefined> {
  return database('ambassadors').where({ user_id: userId }).whereRaw(isServing).orderBy('id').first('id', 'name');
}

export async function insertPost(
  transaction: Knex,
  post: { about: Discussed; subject: number; parent: number | null; author: string; body: string },
  { role, ambassador, signed }: Signature,
): Promise<number> {
  const [row] = await transaction('discussion_posts')
    .insert({ ...post, author_role: role, ambassador, signed })
    .returning('id');
  return row.id;
}

/** What it said before is kept. */
export async function updatePost(transaction: Knex, { id, body: before }: PostRow, body: string): Promise<void> {
  await transaction('discussion_edits').insert({ post: id, body: before });
  await transaction('discussion_posts')
    .where({ id })
    .update({ body, edited_at: transaction.fn.now(), version: transaction.raw('version + 1') });
}

/** A post that was answered leaves an empty place, so that the answers keep theirs. */
export async function removePost(transaction: Knex, id: number): Promise<void> {
  const answered = await transaction('discussion_posts').where({ parent: id }).first('id');
  if (!answered) {
    await transaction('discussion_posts').where({ id }).delete();
    return;
  }
  await transaction('discussion_edits').where({ post: id }).delete();
  await transaction('discussion_posts')
    .where({ id })
    .update({ body: '', removed_at: transaction.fn.now(), version: transaction.raw('version + 1') });
}

export async function readEdits(database: Knex, post: number): Promise<{ body: string; replacedAt: string }[]> {
  return database('discussion_edits')
    .where({ post })
    .orderBy('id', 'desc')
    .select('body', { replacedAt: 'replaced_at' });
}

/**
 * How much an account has written or reported in a day, and whether it is younger than three days. Its row is locked,
 * so that many at once do not slip through.
 */
export async function writtenLately(
  transaction: Knex,
  what: 'posts' | 'reports',
  userId: string,
): Promise<{ count: number; young: boolean }> {
  // In a statement of its own: what is counted next sees what others wrote while this one waited.
  await transaction.raw('select from users where id = ? for update', [userId]);
  const counted =
    what === 'posts'
      ? // What was removed since counts too, or removing would make room for more.
        "happenings where actor = u.id and kind = 'post-written' and at"
      : 'discussion_reports where reporter = u.id and at';
  const { rows: found } = await transaction.raw(
    `select (select count(*)::int from ${counted} > now() - interval '1 day') as count,
       u.created_at > now() - interval '3 days' as young
     from users u where u.id = ?`,
    [userId],
  );
  return found[0];
}
