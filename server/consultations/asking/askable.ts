import type { Knex } from 'knex';
import { Problem } from '../../http/problem.ts';
import { findingsOf, neededToDevelop } from '../../proposals/check/findings.ts';
import type { ProposalRow } from '../../proposals/queries.ts';
import { moversOf } from '../../proposals/status.ts';

type Asked = Pick<ProposalRow, 'id' | 'status'>;

/** Whether the path leads from where the proposal is now to a consultation. */
export const isOnTheWay = ({ status }: Asked): boolean => moversOf(status, 'in-consultation').length > 0;

/** What must be mended before a unit can judge it; of land and costs the unit itself may be asked. */
export const whatIsMissing = async (database: Knex, { id }: Asked) =>
  (await findingsOf(database, id)).filter(neededToDevelop);

/** @throws Problem 409 `no-such-move` where the path leads elsewhere, 422 `incomplete` with what must be mended */
export async function requireAskable(database: Knex, proposal: Asked): Promise<void> {
  if (!isOnTheWay(proposal))
    throw new Problem(409, 'no-such-move', 'O projekt na tym etapie nie można teraz zapytać jednostki.', {
      status: proposal.status,
    });
  const findings = await whatIsMissing(database, proposal);
  if (findings.length > 0)
    throw new Problem(422, 'incomplete', 'Zanim zapytasz jednostkę, popraw to, co w projekcie niezgodne z zasadami.', {
      findings,
    });
}
