import type { Knex } from 'knex';
import { Problem } from '../../http/problem.ts';
import type { ProposalRow } from '../../proposals/queries.ts';
import { moversOf } from '../../proposals/status.ts';

/** Why units cannot be asked about a proposal now; null when they can. */
export async function whyNotAskable(
  _database: Knex,
  { status }: Pick<ProposalRow, 'id' | 'status'>,
): Promise<'status' | 'incomplete' | null> {
  return moversOf(status, 'in-consultation').length === 0 ? 'status' : null;
}

/** @throws Problem 409 `no-such-move` where the path does not lead to a consultation, 422 `incomplete` with what is missing */
export async function requireAskable(database: Knex, proposal: Pick<ProposalRow, 'id' | 'status'>): Promise<void> {
  if ((await whyNotAskable(database, proposal)) === 'status')
    throw new Problem(409, 'no-such-move', 'O projekt na tym etapie nie można teraz zapytać jednostki.', {
      status: proposal.status,
    });
}
