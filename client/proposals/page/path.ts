import type { ProposalStatus, ProposalWhole } from '../shapes.ts';

/** The way of a proposal from a first draft to the city's form, as everybody takes it; two of the steps may be left out. */
const line: ProposalStatus[] = [
  'draft',
  'developed',
  'in-consultation',
  'feedback-given',
  'workshop',
  'improved',
  'ready',
  'submitted',
];

export type PathStep = {
  status: ProposalStatus;
  state: 'done' | 'now' | 'ahead' | 'skipped';
  /** When it came there last, ISO 8601; null of a draft and of what is ahead. */
  at: string | null;
};

/**
 * The drawn path of a proposal: where it is, when it came there, what it left out, what is ahead.
 *
 * @param decided the city has said something of it since: it stands further on
 */
export function pathOf({ status, history }: Pick<ProposalWhole, 'status' | 'history'>, decided = false): PathStep[] {
  const stands = status === 'withdrawn' ? (history.findLast(({ to }) => to === 'withdrawn')?.from ?? 'draft') : status;
  const now = line.indexOf(stands);
  return line.map((each, index) => {
    const at = history.findLast(({ to, from }) => to === each && from !== to)?.at ?? null;
    if (index > now) return { status: each, state: 'ahead', at: null };
    if (index === now && status !== 'withdrawn' && !decided) return { status: each, state: 'now', at };
    return { status: each, state: at || index === 0 ? 'done' : 'skipped', at };
  });
}
