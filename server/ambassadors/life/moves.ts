import type { AmbassadorStatus } from '../sort.ts';

export const lifeMoves = ['activate', 'suspend', 'resume', 'end', 'resign', 'hand-over'] as const;
export type LifeMove = (typeof lifeMoves)[number];

/** What may happen to an ambassador in each state: the one place that says so. An area whose ambassador has ended is still handed over: that is how it finds a successor. */
const allowed: Record<AmbassadorStatus, readonly LifeMove[]> = {
  'awaiting-training': ['activate', 'suspend', 'end', 'resign', 'hand-over'],
  active: ['suspend', 'end', 'resign', 'hand-over'],
  suspended: ['resume', 'end', 'resign', 'hand-over'],
  ended: ['hand-over'],
};

export function mayHappen(status: AmbassadorStatus, move: LifeMove): boolean {
  return allowed[status].includes(move);
}

/** Kind of the event that a move leaves in the history, and of the mail that tells the person. */
export const traces = {
  activate: { event: 'activated', mail: 'ambassador-activated' },
  suspend: { event: 'suspended', mail: 'ambassador-suspended' },
  resume: { event: 'resumed', mail: 'ambassador-resumed' },
  end: { event: 'ended', mail: 'ambassador-ended' },
  resign: { event: 'resigned', mail: 'ambassador-resigned' },
} as const;
