import { required } from '../accounts/signed-in.ts';
import { json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { waitingMeetings } from '../meetings/waiting/queries.ts';
import { waitingTrainings } from '../trainings/waiting/queries.ts';
import { newsFor } from './news.ts';
import { nextFor } from './next.ts';
import { startAnswer } from './schema.ts';
import { waitingFor } from './waiting.ts';

export const readStart = endpoint({
  summary: 'What waits for me, what is next for me, and what is new where I am',
  answer: startAnswer,
  handle: async ({ caller }, { database: { write } }) => {
    const me = required(caller);
    const meetings = await waitingMeetings(write, me.userId);
    const trainings = await waitingTrainings(write, me.userId);
    return json({
      waiting: await waitingFor(write, me, meetings, trainings.toBook),
      next: await nextFor(write, me.userId, meetings.next, trainings.next),
      news: await newsFor(write, me.userId),
    });
  },
});
