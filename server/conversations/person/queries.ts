import type { Knex } from 'knex';

/** What somebody wrote, what it said before, and what they reported. */
export async function saidBy(database: Knex, userId: string): Promise<object[]> {
  const { rows } = await database.raw(
    `select 'post' as kind, about, body, created_at as "createdAt",
       (select json_agg(json_build_object('body', e.body, 'replacedAt', e.replaced_at) order by e.id)
        from discussion_edits e where e.post = discussion_posts.id) as before
     from discussion_posts where author = :userId and removed_at is null
     union all
     select 'report', null, reason, at, null from discussion_reports where reporter = :userId
     order by "createdAt"`,
    { userId },
  );
  return rows;
}

/** Deletes what somebody wrote; a post that others answered stays as an empty place without their name. */
export async function eraseSaid(transaction: Knex, userId: string): Promise<void> {
  // In a statement of its own: an answer that is under way is waited for and seen by what comes next, and none begins meanwhile.
  await transaction('discussion_posts').where({ author: userId }).orderBy('id').forUpdate().select('id');
  await transaction('discussion_reports').where({ reporter: userId }).update({ reason: '—' });
  const mine = transaction('discussion_posts').where({ author: userId });
  await mine
    .clone()
    .whereNotExists(transaction('discussion_posts as reply').whereRaw('reply.parent = discussion_posts.id'))
    .delete();
  await transaction('discussion_edits').whereIn('post', mine.clone().select('id')).delete();
  await mine.clone().update({
    body: '',
    signed: '',
    ambassador: null,
    author_role: null,
    removed_at: transaction.fn.now(),
    author: null,
  });
}
