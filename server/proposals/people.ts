import type { Knex } from 'knex';
import { isStaff, type SignedIn } from '../accounts/signed-in.ts';
import { Problem } from '../http/problem.ts';
import { noSuchProposal } from './missing.ts';
import { isAccompanying, isAuthor, lockProposal, type ProposalRow } from './queries.ts';
import { type MoverRole, publicStatuses } from './status.ts';

/** In what capacities somebody stands to a proposal, the nearest first; of experts their own topic knows. */
export async function capacitiesOf(
  database: Knex,
  { id, area }: Pick<ProposalRow, 'id' | 'area'>,
  caller: SignedIn | null,
): Promise<MoverRole[]> {
  if (!caller) return [];
  const capacities: MoverRole[] = [];
  if (await isAuthor(database, id, caller.userId)) capacities.push('author');
  if (area !== null && (await isAccompanying(database, area, caller.userId))) capacities.push('ambassador');
  if (isStaff(caller)) capacities.push('staff');
  return capacities;
}

/** Whether people in these capacities, or anybody, may read the proposal. */
export function mayRead({ status }: Pick<ProposalRow, 'status'>, capacities: MoverRole[]): boolean {
  return publicStatuses.includes(status) || capacities.length > 0;
}

/**
 * The proposal, locked for a change by this person.
 *
 * @param allowed capacities of which they must have one
 * @param sent what was sent with the version that it builds on
 * @param current the proposal as it is to be shown to whoever was slower
 * @returns it with the first of the capacities that they have
 * @throws Problem 404 for none and for one that they may not read, 403 for somebody else's, 409 when somebody was faster
 */
export async function takeProposal(
  transaction: Knex,
  caller: SignedIn,
  id: number,
  allowed: readonly MoverRole[],
  sent?: { body: { version: number }; current: () => Promise<unknown> },
): Promise<{ proposal: ProposalRow; role: MoverRole }> {
  const proposal = await lockProposal(transaction, id);
  if (!proposal) throw noSuchProposal();
  const capacities = await capacitiesOf(transaction, proposal, caller);
  if (!mayRead(proposal, capacities)) throw noSuchProposal();
  const role = capacities.find((capacity) => allowed.includes(capacity));
  if (!role) throw new Problem(403, 'not-yours', 'To może zrobić tylko ktoś inny: ten projekt prowadzą inne osoby.');
  if (sent && sent.body.version !== proposal.version)
    throw new Problem(409, 'somebody-was-faster', 'Ktoś w międzyczasie zmienił ten projekt.', {
      current: await sent.current(),
      yours: sent.body,
    });
  return { proposal, role };
}
