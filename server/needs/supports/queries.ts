import type { Knex } from 'knex';

export async function readOwn(database: Knex, userId: string): Promise<{ supported: number[]; authored: number[] }> {
  const [supported, authored] = await Promise.all([
    database('need_supports').where({ user_id: userId }).orderBy('need').pluck('need'),
    database('needs').where({ author: userId }).orderBy('id').pluck('id'),
  ]);
  return { supported, authored };
}

/** Whether the person supports the need or one that was merged into it. */
export async function isSupporter(database: Knex, need: number, userId: string): Promise<boolean> {
  const row = await database('need_supports')
    .where({ user_id: userId })
    .whereIn('need', familyOf(database, need))
    .first('need');
  return row !== undefined;
}

export async function addSupport(transaction: Knex, need: number, userId: string): Promise<void> {
  await transaction('need_supports').insert({ need, user_id: userId }).onConflict(['need', 'user_id']).ignore();
}

/** Takes the person's support away from the need and from what was merged into it. */
export async function removeSupport(transaction: Knex, need: number, userId: string): Promise<void> {
  await transaction('need_supports').where({ user_id: userId }).whereIn('need', familyOf(transaction, need)).delete();
}

export async function readSupports(database: Knex, need: number): Promise<number> {
  return (await database('needs').where({ id: need }).first('supports')).supports;
}

function familyOf(database: Knex, need: number): Knex.QueryBuilder {
  return database('needs')
    .where({ id: need })
    .orWhere((query) => query.where({ merged_into: need, status: 'merged' }))
    .select('id');
}
