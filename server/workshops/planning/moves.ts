import { Problem } from '../../http/problem.ts';
import type { MeetingStage } from '../../meetings/stage.ts';

const moves = ['edit', 'plan', 'cancel', 'hold', 'delete', 'slots'] as const;
export type Move = (typeof moves)[number];
type Now = { stage: MeetingStage; begun: boolean };

const changeable = ({ stage, begun }: Now) => stage === 'draft' || (stage === 'planned' && !begun);

/** What can be done in which state. What has begun can no longer be moved or called off. */
const possible: Record<Move, (now: Now) => boolean> = {
  edit: changeable,
  plan: ({ stage }) => stage === 'draft',
  cancel: ({ stage, begun }) => stage === 'planned' && !begun,
  hold: ({ stage, begun }) => stage === 'planned' && begun,
  delete: ({ stage }) => stage === 'draft',
  slots: changeable,
};

type Workshop = { status: MeetingStage; starts_at: Date };
const nowOf = ({ status, starts_at }: Workshop): Now => ({ stage: status, begun: starts_at <= new Date() });

/** What staff can do with a workshop now. */
export const movesOf = (workshop: Workshop): Move[] => moves.filter((move) => possible[move](nowOf(workshop)));

const words: Record<MeetingStage, string> = {
  draft: 'to jeszcze szkic',
  planned: 'to już ogłoszono',
  held: 'to już się odbyło',
  cancelled: 'to odwołano',
};

/** @throws Problem 409 naming the state when the move is impossible in it */
export function requireMove(workshop: Workshop, move: Move): void {
  const now = nowOf(workshop);
  if (possible[move](now)) return;
  const timely = now.stage !== 'planned' || move === 'plan' || move === 'delete';
  const why = timely ? words[now.stage] : now.begun ? 'to już się zaczęło' : 'to jeszcze się nie zaczęło';
  throw new Problem(409, 'impossible', `Tego nie można zrobić: ${why}.`, now);
}
