import type { Knex } from 'knex';
import { touch } from '../../database/versions.ts';
import { cancelComing } from './queries.ts';

/** Frees what a proposal has booked and is still to come, when it is withdrawn. Call `versions.refresh()` afterwards. */
export async function freeSlotsOf(transaction: Knex, proposal: number): Promise<void> {
  if ((await cancelComing(transaction, proposal)) > 0) await touch(transaction, ['workshops']);
}
