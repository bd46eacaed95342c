import type { Knex } from 'knex';
import type { ProposalRow } from '../../proposals/queries.ts';
import { currentOf, readConsultation } from '../queries.ts';
import { type Post, tellExperts } from '../telling.ts';

/** Tells whoever writes the answer that nobody waits for it. Call before the proposal moves and the database recalls it. */
export async function tellCalledOff(
  transaction: Knex,
  post: Post,
  proposal: ProposalRow,
  { note }: { note: string },
): Promise<void> {
  const id = await currentOf(transaction, proposal.id);
  const consultation = id === undefined ? undefined : await readConsultation(transaction, id);
  if (consultation?.status === 'open')
    await tellExperts(transaction, post, 'consultation-recalled', consultation, proposal, { note });
}
