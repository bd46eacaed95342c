import { z } from 'zod';
import { requireKnown } from '../../filter/queries.ts';
import { filterOf } from '../../filter/schema.ts';
import type { Answer } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { writeCalendar } from '../../meetings/calendar/calendar.ts';
import { publicStages } from '../../meetings/stage.ts';
import { matchingIds } from '../list/queries.ts';
import { noSuchWorkshop, workshopIdIn } from '../missing.ts';
import { workshopLayers } from '../routes.ts';
import { workshopFilterShape } from '../schema.ts';
import { calendarEntries } from './queries.ts';

/** What ended this long ago leaves the feed, which would grow for ever. */
const feedDays = 90;
const of = 'workshops';

export const workshopFeed = endpoint({
  summary: 'Workshops and marathons that the filter lets through as an iCalendar feed, those called off marked so',
  query: z.object(workshopFilterShape),
  answer: z.string(),
  contentType: 'text/calendar',
  layers: workshopLayers,
  handle: async ({ query }, { database: { read }, site }) => {
    const filter = filterOf(query);
    await requireKnown(read, filter);
    const stage = query.stage ?? [...publicStages];
    const ids = await matchingIds(read, filter, { ...query, stage }, query.from ? undefined : feedDays);
    const entries = await calendarEntries(read, ids);
    return calendar(writeCalendar(entries, { name: 'Okolica: warsztaty i maratony', origin: site.origin(), of }));
  },
});

export const workshopInvitation = endpoint({
  summary: 'One workshop or marathon as iCalendar, to add to a calendar',
  answer: z.string(),
  contentType: 'text/calendar',
  layers: workshopLayers,
  handle: async ({ path }, { database: { read }, site }) => {
    const entries = await calendarEntries(read, [workshopIdIn(path)]);
    const [entry] = entries;
    if (!entry) throw noSuchWorkshop();
    const answer = calendar(writeCalendar(entries, { name: entry.title, origin: site.origin(), of }));
    return { ...answer, headers: { 'Content-Disposition': `attachment; filename="warsztaty-${entry.id}.ics"` } };
  },
});

const calendar = (body: string): Answer => ({ status: 200, contentType: 'text/calendar; charset=utf-8', body });
