import type { Knex } from 'knex';
import type { SignedIn } from '../accounts/signed-in.ts';
import { Problem } from '../http/problem.ts';
import { capacitiesOf } from '../proposals/people.ts';
import { lockProposal, type ProposalRow, readProposal } from '../proposals/queries.ts';
import { noSuchConsultation } from './missing.ts';
import { type ConsultationRow, lockConsultation, readConsultation } from './queries.ts';
import type { PartyRole } from './status.ts';
import { unitsOf } from './units/queries.ts';

/** In what capacities a caller takes part; `unit`: the one that is asked, when one is. */
export async function rolesIn(
  database: Knex,
  caller: SignedIn | null,
  proposal: Pick<ProposalRow, 'id' | 'area'>,
  unit: number | null,
): Promise<PartyRole[]> {
  if (!caller) return [];
  const capacities = await capacitiesOf(database, proposal, caller);
  const roles = capacities.filter((capacity): capacity is PartyRole => capacity !== 'system');
  if (unit !== null && (await unitsOf(database, caller.userId)).includes(unit)) roles.push('expert');
  return roles;
}

export type Case = { consultation: ConsultationRow; proposal: ProposalRow; roles: PartyRole[] };

/** @throws Problem 404 when there is none, or none that the caller takes part in */
export async function readCase(database: Knex, caller: SignedIn, id: number): Promise<Case> {
  const consultation = await readConsultation(database, id);
  const proposal = consultation && (await readProposal(database, consultation.proposal));
  if (!consultation || !proposal) throw noSuchConsultation();
  return admitted(database, caller, consultation, proposal);
}

/**
 * The same, locked with its proposal: the proposal first, as everywhere.
 *
 * @param as in which of these capacities the caller does it
 * @throws Problem 404 as `readCase`; 403 for whoever takes part in another capacity; 409 `somebody-was-faster`
 */
export async function takeCase(
  transaction: Knex,
  caller: SignedIn,
  id: number,
  as: readonly PartyRole[],
): Promise<Case & { role: PartyRole }> {
  const seen = await readConsultation(transaction, id);
  const proposal = seen && (await lockProposal(transaction, seen.proposal));
  const consultation = seen && (await lockConsultation(transaction, id));
  if (!consultation || !proposal) throw noSuchConsultation();
  const found = await admitted(transaction, caller, consultation, proposal);
  const role = as.find((wanted) => found.roles.includes(wanted));
  if (!role) throw new Problem(403, 'not-yours', 'W tej konsultacji może to zrobić tylko ktoś inny.');
  return { ...found, role };
}

async function admitted(
  database: Knex,
  caller: SignedIn,
  consultation: ConsultationRow,
  proposal: ProposalRow,
): Promise<Case> {
  const roles = await rolesIn(database, caller, proposal, consultation.unit);
  if (roles.length === 0) throw noSuchConsultation();
  return { consultation, proposal, roles };
}
