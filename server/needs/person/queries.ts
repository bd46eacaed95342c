import type { Knex } from 'knex';

export async function authorOf(
  database: Knex,
  userId: string,
): Promise<{ email: string; name: string; language: 'pl' | 'en' | 'uk' } | undefined> {
  return database('users').where({ id: userId }).first('email', 'name', 'language');
}

export async function heldNeeds(database: Knex, userId: string): Promise<object[]> {
  return database('needs')
    .where({ author: userId })
    .orderBy('id')
    .select({ theme: 'theme', body: 'body', status: 'status', markedAt: 'created_at' });
}

export async function heldSupports(database: Knex, userId: string): Promise<object[]> {
  return database('need_supports')
    .join('needs', 'needs.id', 'need_supports.need')
    .where({ user_id: userId })
    .orderBy('need_supports.supported_at')
    .select({ need: 'needs.body', supportedAt: 'need_supports.supported_at' });
}

/** Needs that they marked or support. */
export async function needsOf(database: Knex, userId: string): Promise<number[]> {
  const { rows } = await database.raw(
    `select id from needs where author = :userId union select need from need_supports where user_id = :userId`,
    { userId },
  );
  return rows.map(({ id }: { id: number }) => id);
}

/** Lets go of the person's supports. @returns needs whose number changes by it */
export async function eraseSupports(transaction: Knex, userId: string): Promise<number[]> {
  const { rows } = await transaction.raw(
    `with gone as (delete from need_supports where user_id = ? returning need)
     select distinct coalesce(needs.merged_into, needs.id) as need from gone join needs on needs.id = gone.need`,
    [userId],
  );
  return rows.map(({ need }: { need: number }) => need);
}

/** Takes the person out of needs that they marked. @returns needs whose number of supports may change by it */
export async function forgetAuthor(transaction: Knex, userId: string): Promise<number[]> {
  const { rows } = await transaction.raw(
    'update needs set author = null where author = ? returning coalesce(merged_into, id) as need',
    [userId],
  );
  return rows.map(({ need }: { need: number }) => need);
}
