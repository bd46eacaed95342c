import type { MoverRole, ProposalStatus } from '../../proposals/status.ts';

export type PlannedMove = { from: ProposalStatus; to: ProposalStatus; role: MoverRole; note: string };

const steps: [to: ProposalStatus, role: MoverRole, note: string][] = [
  ['developed', 'author', ''],
  ['in-consultation', 'staff', ''],
  ['feedback-given', 'expert', ''],
  ['workshop', 'author', 'Umówiona rozmowa na warsztatach.'],
  ['improved', 'author', 'Uwzględniono uwagi jednostki.'],
  ['ready', 'author', ''],
  ['submitted', 'author', 'Złożony na platformie miasta.'],
];
const withdrawalNote = 'Podobny projekt prowadzą już sąsiedzi: dołączamy do nich.';

/** Moves by which a proposal comes to a status; some go to no workshop. */
export function pathTo(status: ProposalStatus, { workshop }: { workshop: boolean }): PlannedMove[] {
  if (status === 'draft') return [];
  const moves: PlannedMove[] = [];
  let from: ProposalStatus = 'draft';
  if (status === 'withdrawn')
    return [
      { from, to: 'developed', role: 'author', note: '' },
      { from: 'developed', to: 'withdrawn', role: 'author', note: withdrawalNote },
    ];
  for (const [to, role, note] of steps) {
    if (to === 'workshop' && status !== 'workshop' && !workshop) continue;
    moves.push({ from, to, role, note });
    from = to;
    if (to === status) break;
  }
  return moves;
}
