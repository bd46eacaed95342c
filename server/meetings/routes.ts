import { z } from 'zod';
import { requireKnown } from '../filter/queries.ts';
import { filterOf } from '../filter/schema.ts';
import { geoJson, json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { collectMeetings, countByMonth, findMeeting, listMeetings as readMeetings } from './list/queries.ts';
import { meetingIdIn, noSuchMeeting } from './missing.ts';
import { meetingCollection, meetingFilterShape, meetingPage, meetingsQuery, meetingWhole } from './schema.ts';

/** Layers that an answer about meetings is made of. */
export const meetingLayers = ['meetings', 'areas', 'districts'];

export const listMeetings = endpoint({
  summary: 'Meetings that the filter lets through, the earliest first',
  query: meetingsQuery,
  answer: meetingPage,
  layers: meetingLayers,
  handle: async ({ query }, { database: { read } }) => {
    const filter = filterOf(query);
    await requireKnown(read, filter);
    const [page, byMonth] = await Promise.all([
      readMeetings(read, filter, query, query),
      countByMonth(read, filter, query),
    ]);
    return json({ ...page, byMonth });
  },
});

export const mapMeetings = endpoint({
  summary: 'The same meetings as points, all of them; those on line have none',
  query: z.object(meetingFilterShape),
  answer: meetingCollection,
  contentType: 'application/geo+json',
  layers: meetingLayers,
  handle: async ({ query }, { database: { read } }) => {
    const filter = filterOf(query);
    await requireKnown(read, filter);
    return geoJson(await collectMeetings(read, filter, query));
  },
});

export const oneMeeting = endpoint({
  summary: 'One meeting',
  answer: meetingWhole,
  layers: meetingLayers,
  handle: async ({ path }, { database: { read } }) => {
    const meeting = await findMeeting(read, meetingIdIn(path));
    if (!meeting) throw noSuchMeeting();
    return json(meeting);
  },
});
