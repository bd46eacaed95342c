import { Problem } from '../http/problem.ts';
import type { ConsultationRow } from './queries.ts';
import type { ConsultationStatus, PartyRole } from './status.ts';

export const consultationMoves = ['confirm', 'decline', 'reassign', 'recall', 'take', 'answer', 'write'] as const;
export type ConsultationMove = (typeof consultationMoves)[number];

/** In which states somebody may do something, and in which capacity; the states stand in the database as well. */
const possible: Record<ConsultationMove, { in: readonly ConsultationStatus[]; as: readonly PartyRole[] }> = {
  confirm: { in: ['proposed'], as: ['staff'] },
  decline: { in: ['proposed'], as: ['staff'] },
  reassign: { in: ['open'], as: ['staff'] },
  recall: { in: ['proposed', 'open'], as: ['author', 'ambassador', 'staff'] },
  take: { in: ['open'], as: ['expert'] },
  answer: { in: ['open'], as: ['expert'] },
  write: { in: ['open', 'answered'], as: ['author', 'ambassador', 'expert', 'staff'] },
};

export const whoMay = (move: ConsultationMove): readonly PartyRole[] => possible[move].as;

/** What somebody in these capacities may do with a consultation now. */
export function movesOf({ status }: Pick<ConsultationRow, 'status'>, roles: readonly PartyRole[]): ConsultationMove[] {
  return consultationMoves.filter((move) => {
    // Nobody gives an opinion on what they wrote themselves, or decides on it.
    if (roles.includes('author') && ['confirm', 'decline', 'reassign', 'take', 'answer'].includes(move)) return false;
    // What is open already moves the proposal too, and the ambassador does not move it.
    if (move === 'recall' && status === 'open' && !roles.some((role) => role === 'author' || role === 'staff'))
      return false;
    return possible[move].in.includes(status) && possible[move].as.some((role) => roles.includes(role));
  });
}

const words: Record<ConsultationStatus, string> = {
  proposed: 'czeka na skierowanie do jednostki',
  open: 'jest już skierowana do jednostki',
  answered: 'jest już zakończona opinią',
  declined: 'została odrzucona',
  recalled: 'została wycofana',
};

/**
 * @throws Problem 403 `own-proposal` for an opinion on one's own proposal, 409 `impossible` naming the state when the
 * move is impossible in it
 */
export function requireMove(
  consultation: Pick<ConsultationRow, 'status'>,
  roles: readonly PartyRole[],
  move: ConsultationMove,
): void {
  if (movesOf(consultation, roles).includes(move)) return;
  if (possible[move].in.includes(consultation.status) && roles.includes('author'))
    throw new Problem(403, 'own-proposal', 'To Twój własny projekt. Zajmie się nim ktoś inny.');
  if (possible[move].in.includes(consultation.status))
    throw new Problem(403, 'not-yours', 'W tej konsultacji może to zrobić tylko ktoś inny.');
  throw new Problem(409, 'impossible', `Tego nie można zrobić: konsultacja ${words[consultation.status]}.`, {
    status: consultation.status,
  });
}

/** An answer that is not given yet is read by the unit and staff; never by who wrote the proposal, whatever else they are. */
export const seesDraft = (roles: readonly PartyRole[]): boolean =>
  !roles.includes('author') && (roles.includes('expert') || roles.includes('staff'));

/** @throws Problem 409 with both as these roles may see them, when what was sent builds on an older version */
export function requireVersion(
  consultation: ConsultationRow,
  roles: readonly PartyRole[],
  sent: { version: number },
): void {
  if (consultation.version === sent.version) return;
  const { status, version, outcome, summary, remarks, unit, due, expert } = consultation;
  throw new Problem(409, 'somebody-was-faster', 'Ktoś w międzyczasie zmienił tę konsultację.', {
    current: {
      ...{ status, version, unit, due, taken: expert !== null },
      ...(seesDraft(roles) && { outcome, summary, remarks }),
    },
    yours: sent,
  });
}
