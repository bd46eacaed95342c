export const proposalStatuses = [
  'draft',
  'developed',
  'in-consultation',
  'feedback-given',
  'workshop',
  'improved',
  'ready',
  'submitted',
  'withdrawn',
] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

/** Statuses in which everybody may read a proposal. */
export const publicStatuses: readonly ProposalStatus[] = proposalStatuses.filter(
  (status) => status !== 'draft' && status !== 'withdrawn',
);

/** Statuses in which its authors may change what it says; to change one that is ready, they take it back first. */
export const editableStatuses: readonly ProposalStatus[] = [
  'draft',
  'developed',
  'feedback-given',
  'workshop',
  'improved',
];

export const proposalOutcomes = [
  'awaiting-list',
  'under-verification',
  'positive',
  'rejected',
  'no-list',
  'withdrawn',
  'merged',
  'protest',
  'restored',
  'on-ballot',
  'selected',
  'not-selected',
] as const;
export type ProposalOutcome = (typeof proposalOutcomes)[number];

/** In what capacity somebody moves a proposal. `system`: a rule or a job does. */
export const moverRoles = ['author', 'ambassador', 'expert', 'staff', 'system'] as const;
export type MoverRole = (typeof moverRoles)[number];

/** Who may move it: the same moves stand in the database (`proposals_keep_to_states`). */
const moves: Partial<Record<`${ProposalStatus} ${ProposalStatus}`, readonly MoverRole[]>> = {
  'draft developed': ['author'],
  'developed in-consultation': ['staff'],
  'improved in-consultation': ['staff'],
  'workshop in-consultation': ['staff'],
  'in-consultation developed': ['author', 'staff'],
  'in-consultation improved': ['author', 'staff'],
  'in-consultation workshop': ['author', 'staff'],
  'in-consultation feedback-given': ['expert'],
  'feedback-given workshop': ['author', 'staff'],
  'improved workshop': ['author', 'staff'],
  'workshop feedback-given': ['author', 'staff', 'system'],
  'feedback-given improved': ['author'],
  'workshop improved': ['author'],
  'feedback-given ready': ['author'],
  'workshop ready': ['author'],
  'improved ready': ['author'],
  'ready improved': ['author'],
  'ready submitted': ['author', 'ambassador', 'staff'],
  'submitted ready': ['author', 'staff'],
  'draft withdrawn': ['author'],
  'developed withdrawn': ['author', 'staff'],
  'in-consultation withdrawn': ['author', 'staff'],
  'feedback-given withdrawn': ['author', 'staff'],
  'workshop withdrawn': ['author', 'staff'],
  'improved withdrawn': ['author', 'staff'],
  'ready withdrawn': ['author', 'staff'],
};

/** Who may move a proposal from one status to another; nobody where there is no such move. */
export function moversOf(from: ProposalStatus, to: ProposalStatus): readonly MoverRole[] {
  return moves[`${from} ${to}`] ?? [];
}
