import type { Knex } from 'knex';

/** An ambassador who awaited training becomes active; it stays in the history who said so. */
export async function moveToActive(transaction: Knex, ambassador: number, by: string): Promise<void> {
  await transaction('ambassadors').where({ id: ambassador, status: 'awaiting-training' }).update({ status: 'active' });
  await transaction('ambassador_events').insert({ ambassador, kind: 'activated', actor: by });
}
