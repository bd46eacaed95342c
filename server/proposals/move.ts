import type { Knex } from 'knex';
import { happened } from '../happenings/happen.ts';
import { Problem } from '../http/problem.ts';
import { insertEvent, type ProposalRow, updateStatus } from './queries.ts';
import { type MoverRole, moversOf, type ProposalStatus, publicStatuses } from './status.ts';
import { keepVersion } from './versions/queries.ts';

/** Polish names of statuses, for sentences in problem documents. */
const called: Record<ProposalStatus, string> = {
  draft: 'szkicem',
  developed: 'wypracowany',
  'in-consultation': 'w konsultacji',
  'feedback-given': 'z opinią jednostki',
  workshop: 'na warsztatach',
  improved: 'poprawiony',
  ready: 'gotowy do złożenia',
  submitted: 'złożony',
  withdrawn: 'wycofany',
};

export type Move = {
  to: ProposalStatus;
  actor: string | null;
  /** In what capacity the actor does it; whether they have it is the caller's to check. */
  role: MoverRole;
  note?: string;
  /** Only to `submitted`: the number that the city gave. */
  officialNumber?: string;
};

/**
 * Moves a locked proposal on, writes its history and, when it is public, the news, in the transaction that causes it.
 * Mails and raising the layer
 * `proposals` are the caller's.
 *
 * @param proposal as `lockProposal` gave it
 * @throws Problem 409 `no-such-move` when the path has no such step, 403 when somebody in another capacity takes it
 */
export async function moveProposal(
  transaction: Knex,
  proposal: ProposalRow,
  { to, actor, role, note = '', officialNumber }: Move,
): Promise<void> {
  requireMovable(proposal, to, role);
  if (proposal.outcome !== null)
    throw new Problem(409, 'has-outcome', 'Miasto ogłosiło już, co dalej z tym projektem, więc pozostaje złożony.');
  await updateStatus(transaction, proposal.id, to, officialNumber ?? null);
  const { id, version, title, edition } = proposal;
  // What was said when it moved stays readable.
  await keepVersion(transaction, id);
  await insertEvent(transaction, { proposal: id, from: proposal.status, to, actor, role, note, version });
  if (publicStatuses.includes(to))
    await happened(transaction, {
      kind: to === 'developed' && proposal.status === 'draft' ? 'proposal-developed' : 'proposal-moved',
      about: 'proposal',
      subject: id,
      title,
      edition,
      ...(actor && { actor }),
    });
}

/**
 * @param from only from these statuses, where the path knows others to the same end
 * @throws Problem 409 `no-such-move` when the path has no such step, 403 when somebody in another capacity takes it
 */
export function requireMovable(
  { status }: Pick<ProposalRow, 'status'>,
  to: ProposalStatus,
  role: MoverRole,
  from?: ProposalStatus[],
): void {
  const movers = from && !from.includes(status) ? [] : moversOf(status, to);
  if (movers.length === 0)
    throw new Problem(
      409,
      'no-such-move',
      status === to
        ? `Projekt już jest ${called[to]}.`
        : `Projekt jest teraz ${called[status]}, więc nie może być ${called[to]}.`,
      { proposalStatus: status },
    );
  if (!movers.includes(role)) throw new Problem(403, 'not-yours', 'Tego kroku może dokonać tylko ktoś inny.');
}
