import type { Knex } from 'knex';
import { mayHappen } from './moves.ts';
import { addLifeEvent, lockAmbassador, putStatus } from './queries.ts';

/**
 * The training that an ambassador awaited is done. For trainings, which write to the person themselves; the caller raises
 * the version of the layer `areas`. Gives false when the ambassador awaits none.
 */
export async function activate(transaction: Knex, ambassador: number, by: string): Promise<boolean> {
  const row = await lockAmbassador(transaction, ambassador);
  if (!row || !mayHappen(row.status, 'activate')) return false;
  await putStatus(transaction, ambassador, 'active');
  await addLifeEvent(transaction, { ambassador, kind: 'activated', actor: by });
  return true;
}
