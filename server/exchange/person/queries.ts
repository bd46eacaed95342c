import type { Knex } from 'knex';

/** What somebody wrote and reported, for their export. */
export async function writtenBy(database: Knex, userId: string): Promise<object[]> {
  const { rows } = await database.raw(
    `select 'post' as kind, title, body, public, created_at as "createdAt",
       (select json_agg(alt order by added_at) from post_photos where post = posts.id) as photos
     from posts where author = :userId
     union all
     select 'comment', null, body, null, created_at, null from comments where author = :userId
     union all
     select 'report', null, reason, null, reported_at, null from exchange_reports where reporter = :userId
     order by "createdAt"`,
    { userId },
  );
  return rows;
}

/**
 * Deletes what somebody wrote. A post that others have commented on stays as an empty place, so that their words are not
 * deleted with it.
 */
export async function eraseWritten(transaction: Knex, userId: string): Promise<void> {
  await transaction('comments').where({ author: userId }).delete();
  await transaction('exchange_reports').where({ reporter: userId }).update({ reason: '—' });
  await transaction('posts')
    .where({ author: userId })
    .whereNotExists(transaction('comments').whereRaw('comments.post = posts.id'))
    .delete();
  const left = transaction('posts').where({ author: userId }).select('id');
  await transaction('post_versions').whereIn('post', left.clone()).delete();
  await transaction('post_photos').whereIn('post', left.clone()).delete();
  await transaction('posts')
    .where({ author: userId })
    .update({ title: '—', body: '—', place: null, point: null, area: null, public: false, ambassador: null });
}
