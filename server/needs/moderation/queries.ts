import type { Knex } from 'knex';

/** Merges a need, and what was merged into it before, into another. @returns ids of all that were */
export async function mergeInto(transaction: Knex, id: number, into: number): Promise<number[]> {
  const { rows } = await transaction.raw(
    `update needs set status = 'merged', merged_into = :into, updated_at = now()
     where id = :id or (merged_into = :id and status = 'merged') returning id`,
    { id, into },
  );
  return rows.map((row: { id: number }) => row.id);
}

export async function openAgain(transaction: Knex, id: number): Promise<void> {
  await transaction('needs')
    .where({ id })
    .update({ status: 'open', merged_into: null, updated_at: transaction.fn.now() });
}

export async function hideAway(transaction: Knex, id: number): Promise<void> {
  await transaction('needs').where({ id }).update({ status: 'hidden', updated_at: transaction.fn.now() });
}
