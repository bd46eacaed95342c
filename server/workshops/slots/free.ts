import type { Knex } from 'knex';
import { cancelComing } from './queries.ts';

/** Frees what a proposal has booked and is still to come, when it is withdrawn. The layer `workshops` is the caller's to raise. */
export async function freeSlotsOf(transaction: Knex, proposal: number): Promise<void> {
  await cancelComing(transaction, proposal);
}
