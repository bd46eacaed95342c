import { required } from '../../accounts/signed-in.ts';
import { changing } from '../../database/changing.ts';
import { json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { meetingIdIn } from '../missing.ts';
import { lockMeeting } from '../queries.ts';
import { cancellation, managedMeeting, outcome } from '../schema.ts';
import { readManaged } from './managed.ts';
import { type Move, requireMove } from './moves.ts';
import { takeMeeting } from './planner.ts';
import { changeStage, writeOutcome } from './queries.ts';
import { tellCancellation, tellNews } from './telling.ts';

export const cancelMeeting = endpoint({
  summary: 'Call a meeting off; whoever signed up is told why',
  body: cancellation,
  answer: managedMeeting,
  handle: async ({ caller, path, body }, services) => {
    const me = required(caller);
    const id = meetingIdIn(path);
    await changing(services, ['meetings'], async (transaction) => {
      requireMove(await takeMeeting(transaction, me, id, body), 'cancel');
      await changeStage(transaction, id, { status: 'cancelled', cancellation_reason: body.reason });
      const cancelled = await lockMeeting(transaction, id);
      if (cancelled) await tellCancellation(transaction, services, cancelled, me.userId);
    });
    return json(await readManaged(services.database.write, id));
  },
});

/** What came of a meeting, at first or later. */
const outcomeBy = (move: Move, summary: string) =>
  endpoint({
    summary,
    body: outcome,
    answer: managedMeeting,
    handle: async ({ caller, path, body }, services) => {
      const me = required(caller);
      const id = meetingIdIn(path);
      await changing(services, ['meetings'], async (transaction) => {
        const meeting = await takeMeeting(transaction, me, id, body);
        requireMove(meeting, move);
        await writeOutcome(transaction, id, body);
        if (move === 'hold') await tellNews(transaction, 'meeting-held', meeting, me.userId);
      });
      return json(await readManaged(services.database.write, id));
    },
  });

export const holdMeeting = outcomeBy('hold', 'Say that a meeting was held, with notes and how many came');
export const noteOutcome = outcomeBy('note', 'Change the notes and figures of a meeting that was held');
