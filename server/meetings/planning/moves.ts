import { Problem } from '../../http/problem.ts';
import type { MeetingStage } from '../stage.ts';

const moves = ['edit', 'plan', 'cancel', 'hold', 'note', 'delete'] as const;
export type Move = (typeof moves)[number];
type Now = { stage: MeetingStage; begun: boolean };

/** What can be done in which state. What has begun can no longer be moved or called off, only be told of. */
const possible: Record<Move, (now: Now) => boolean> = {
  edit: ({ stage, begun }) => stage === 'draft' || (stage === 'planned' && !begun),
  plan: ({ stage }) => stage === 'draft',
  cancel: ({ stage, begun }) => stage === 'planned' && !begun,
  hold: ({ stage, begun }) => stage === 'planned' && begun,
  note: ({ stage }) => stage === 'held',
  delete: ({ stage }) => stage === 'draft',
};

type Meeting = { status: MeetingStage; starts_at: Date };
const nowOf = ({ status, starts_at }: Meeting): Now => ({ stage: status, begun: starts_at <= new Date() });

/** What can be done with a meeting now. */
export const movesOf = (meeting: Meeting): Move[] => moves.filter((move) => possible[move](nowOf(meeting)));

const words: Record<MeetingStage, string> = {
  draft: 'jest jeszcze szkicem',
  planned: 'jest już ogłoszone',
  held: 'już się odbyło',
  cancelled: 'jest odwołane',
};

/** @throws Problem 409 naming the state when the move is impossible in it */
export function requireMove(meeting: Meeting, move: Move): void {
  const now = nowOf(meeting);
  if (possible[move](now)) return;
  const timely = now.stage !== 'planned' || move === 'plan' || move === 'delete';
  const why = timely ? words[now.stage] : now.begun ? 'już się zaczęło' : 'jeszcze się nie zaczęło';
  throw new Problem(409, 'impossible', `Tego nie można zrobić: spotkanie ${why}.`, now);
}
