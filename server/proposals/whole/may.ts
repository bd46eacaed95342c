import type { ProposalRow } from '../queries.ts';
import type { ProposalWhole } from '../schema.ts';
import { editableStatuses, type MoverRole, moversOf, type ProposalStatus } from '../status.ts';

type May = ProposalWhole['may'][number];

/** What somebody in these capacities may do now with a proposal of this status. */
export function mayOf({ status, outcome }: Pick<ProposalRow, 'status' | 'outcome'>, capacities: MoverRole[]): May[] {
  const is = (...roles: MoverRole[]) => roles.some((role) => capacities.includes(role));
  const moves = (to: ProposalStatus) => is(...moversOf(status, to));
  const finished = status === 'submitted' || status === 'withdrawn';
  const possible: Record<May, boolean> = {
    edit: is('author', 'ambassador') && editableStatuses.includes(status),
    invite: is('author') && !finished,
    develop: status === 'draft' && moves('developed'),
    consult: is('author', 'ambassador') && moversOf(status, 'in-consultation').length > 0,
    improve: (status === 'feedback-given' || status === 'workshop') && moves('improved'),
    ready: status !== 'submitted' && moves('ready'),
    reopen: status === 'ready' && moves('improved'),
    submit: moves('submitted'),
    'undo-submit': status === 'submitted' && outcome === null && moves('ready'),
    withdraw: moves('withdrawn'),
  };
  return (Object.keys(possible) as May[]).filter((name) => possible[name]);
}
