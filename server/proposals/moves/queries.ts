import type { Knex } from 'knex';

/**
 * How many drafts somebody showed to everybody in a day, and whether their account is younger than three. Its row is
 * locked first, so that many at once are counted one after another.
 */
export async function developedLately(transaction: Knex, userId: string): Promise<{ count: number; young: boolean }> {
  await transaction('users').where({ id: userId }).forUpdate().first('id');
  const { rows } = await transaction.raw(
    `select created_at > now() - interval '3 days' as young,
            (select count(*)::int from proposal_events
             where actor = users.id and from_status = 'draft' and to_status = 'developed'
               and at > now() - interval '1 day') as count
     from users where id = ?`,
    [userId],
  );
  return rows[0];
}
