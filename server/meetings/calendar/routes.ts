import { z } from 'zod';
import { requireKnown } from '../../filter/queries.ts';
import { filterOf } from '../../filter/schema.ts';
import type { Answer } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { matchingIds } from '../list/queries.ts';
import { meetingIdIn, noSuchMeeting } from '../missing.ts';
import { meetingLayers } from '../routes.ts';
import { meetingFilterShape } from '../schema.ts';
import { publicStages } from '../stage.ts';
import { writeCalendar } from './calendar.ts';
import { calendarEntries } from './queries.ts';

/** A calendar that is never emptied would grow for ever: meetings of this long ago leave the feed. */
const feedDays = 90;

export const meetingFeed = endpoint({
  summary: 'Meetings that the filter lets through as an iCalendar feed, those called off marked so',
  query: z.object(meetingFilterShape),
  answer: z.string(),
  contentType: 'text/calendar',
  layers: meetingLayers,
  handle: async ({ query }, { database: { read }, site }) => {
    const filter = filterOf(query);
    await requireKnown(read, filter);
    const stage = query.stage ?? [...publicStages];
    const ids = await matchingIds(read, filter, { ...query, stage }, query.from ? undefined : feedDays);
    return calendar(
      writeCalendar(await calendarEntries(read, ids), { name: 'Okolica: spotkania', origin: site.origin() }),
    );
  },
});

export const meetingInvitation = endpoint({
  summary: 'One meeting as iCalendar, to add to a calendar',
  answer: z.string(),
  contentType: 'text/calendar',
  layers: meetingLayers,
  handle: async ({ path }, { database: { read }, site }) => {
    const entries = await calendarEntries(read, [meetingIdIn(path)]);
    const [entry] = entries;
    if (!entry) throw noSuchMeeting();
    const answer = calendar(writeCalendar(entries, { name: entry.title, origin: site.origin() }));
    return { ...answer, headers: { 'Content-Disposition': `attachment; filename="spotkanie-${entry.id}.ics"` } };
  },
});

const calendar = (body: string): Answer => ({ status: 200, contentType: 'text/calendar; charset=utf-8', body });
