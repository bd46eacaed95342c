import type { Knex } from 'knex';
import { readCursor, writeCursor } from '../../filter/cursor.ts';
import type { Discussed, DiscussionAnswer, DiscussionPost } from '../schema.ts';

type Reader = { userId: string | null; moderates: boolean };
type Thing = { about: Discussed; subject: number };

/** One JSON per post with two bindings: the reader's account and whether they moderate. */
const item = `select p.id, p.parent, json_build_object(
    'id', p.id, 'parent', p.parent,
    'body', case when p.removed_at is null and (p.hidden_at is null or reader.moderates or p.author = reader.id)
      then p.body end,
    'author', case
      when p.author is null and not p.demonstration then json_build_object('kind', 'gone', 'name', null, 'slug', null)
      else json_build_object('kind', coalesce(p.author_role, 'resident'), 'name', nullif(p.signed, ''),
        'slug', (select slug from ambassadors where ambassadors.id = p.ambassador)) end,
    'own', coalesce(p.author = reader.id, false), 'edited', p.edited_at is not null,
    'removed', p.removed_at is not null,
    'hidden', case when p.hidden_at is not null then json_build_object('at', to_json(p.hidden_at),
      'by', p.hidden_role, 'reason', p.hidden_reason,
      'name', case when reader.moderates then (select name from users where users.id = p.hidden_by) end) end,
    'version', p.version, 'demonstration', p.demonstration, 'createdAt', to_json(p.created_at)) as item
  from discussion_posts p, (select ?::uuid as id, ?::boolean as moderates) reader`;

const mostThreads = 500;

/** Threads, the newest first, each with all its answers, the oldest first; as many as it takes to come to `post`. */
export async function readThreads(
  database: Knex,
  { about, subject }: Thing,
  { userId, moderates }: Reader,
  { limit: asked, cursor, post }: { limit: number; cursor?: string | undefined; post?: number | undefined },
): Promise<Pick<DiscussionAnswer, 'threads' | 'total' | 'next'>> {
  const before = cursor === undefined ? null : readCursor(cursor, 'number')[1];
  const reached =
    post === undefined || cursor !== undefined ? 0 : await threadsDownTo(database, { about, subject }, post);
  const limit = Math.max(asked, Math.min(reached, mostThreads));
  const { rows: roots } = await database.raw(
    `${item} where p.about = ? and p.subject = ? and p.parent is null and (?::int is null or p.id < ?)
     order by p.id desc limit ?`,
    [userId, moderates, about, subject, before, before, limit + 1],
  );
  const shown: { id: number; item: DiscussionPost }[] = roots.slice(0, limit);
  const { rows: replies } = await database.raw(`${item} where p.parent = any(?) order by p.id`, [
    userId,
    moderates,
    shown.map(({ id }) => id),
  ]);
  const counted = await database('discussion_posts')
    .where({ about, subject })
    .whereNull('hidden_at')
    .whereNull('removed_at')
    .count<{ count: string }[]>('* as count')
    .first();
  const last = roots.length > limit ? shown.at(-1) : undefined;
  return {
    threads: shown.map(({ id, item: root }) => ({
      post: root,
      replies: replies
        .filter((reply: { parent: number }) => reply.parent === id)
        .map((reply: { item: DiscussionPost }) => reply.item),
    })),
    total: Number(counted?.count ?? 0),
    next: last ? writeCursor([last.id, last.id]) : null,
  };
}

/** How many threads there are from the newest to that of a post; 0 for a post of something else, or none. */
async function threadsDownTo(database: Knex, { about, subject }: Thing, post: number): Promise<number> {
  const { rows } = await database.raw(
    `select count(*)::int as count from discussion_posts p, discussion_posts held
     where held.id = ? and held.about = ? and held.subject = ? and p.about = held.about and p.subject = held.subject
       and p.parent is null and p.id >= coalesce(held.parent, held.id)`,
    [post, about, subject],
  );
  return rows[0].count;
}

/** One post as its reader sees it. */
export async function readShownPost(
  database: Knex,
  id: number,
  { userId, moderates }: Reader,
): Promise<DiscussionPost | undefined> {
  const { rows } = await database.raw(`${item} where p.id = ?`, [userId, moderates, id]);
  return rows[0]?.item;
}
