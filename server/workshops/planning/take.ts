import type { Knex } from 'knex';
import { Problem } from '../../http/problem.ts';
import { noSuchWorkshop } from '../missing.ts';
import { lockWorkshop, type WorkshopRow } from '../queries.ts';
import { readForm } from './queries.ts';

/**
 * The workshop, locked for a change.
 *
 * @param sent what was sent with the version that it builds on
 * @throws Problem 404 for none, 409 when somebody was faster
 */
export async function takeWorkshop(transaction: Knex, id: number, sent?: { version: number }): Promise<WorkshopRow> {
  const workshop = await lockWorkshop(transaction, id);
  if (!workshop) throw noSuchWorkshop();
  if (sent && sent.version !== workshop.version)
    throw new Problem(409, 'somebody-was-faster', 'Ktoś w międzyczasie zmienił te warsztaty albo maraton.', {
      current: await readForm(transaction, id),
      yours: sent,
    });
  return workshop;
}
