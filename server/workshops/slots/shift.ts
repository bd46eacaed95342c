import type { Knex } from 'knex';
import { wrong } from '../planning/content.ts';
import type { WorkshopRow } from '../queries.ts';
import { refuse } from './clash.ts';
import { hasSlotsOutside, shiftSlots } from './queries.ts';

/**
 * Moves the slots with their workshop.
 *
 * @throws Problem 422 when some no longer fit, 409 when an expert or a proposal would be at two tables at once
 */
export async function moveSlots(transaction: Knex, before: WorkshopRow, after: WorkshopRow): Promise<void> {
  const movedS = (after.starts_at.getTime() - before.starts_at.getTime()) / 1_000;
  if (movedS !== 0) await shiftSlots(transaction, after.id, movedS).catch(refuse);
  if (await hasSlotsOutside(transaction, after.id))
    throw wrong('slots-outside', '/endsAt', 'Poza tym czasem są terminy, które trzeba najpierw wycofać.');
}
