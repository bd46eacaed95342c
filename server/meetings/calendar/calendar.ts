import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { warsaw } from '../warsaw-time.ts';
import { clockTime } from './clock-time.ts';
import type { CalendarEntry } from './queries.ts';
import { warsawZone } from './zone.ts';

const statuses = {
  planned: ICalEventStatus.CONFIRMED,
  held: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
};
const refreshS = 3_600;

/** What is said of meetings, and of others that are written by the same pen. */
const calendarWords = {
  meetings: {
    product: 'Spotkania',
    onLine: 'Spotkanie on-line',
    fictional: 'Spotkanie fikcyjne, z edycji demonstracyjnej.',
  },
  workshops: {
    product: 'Warsztaty i maratony',
    onLine: 'On-line',
    fictional: 'Wydarzenie fikcyjne, z edycji demonstracyjnej.',
  },
} as const;
type Written = { name: string; origin: string; of?: keyof typeof calendarWords };

/**
 * Meetings, or workshops, as iCalendar (RFC 5545). UID and SEQUENCE let a calendar that has an older state take over the newer one.
 *
 * @param origin under which people reach the application; each event links to its page
 */
export function writeCalendar(entries: CalendarEntry[], { name, origin, of = 'meetings' }: Written): string {
  const words = calendarWords[of];
  const host = new URL(origin).hostname;
  const calendar = ical({
    name,
    prodId: { company: 'Okolica', product: words.product, language: 'PL' },
    method: ICalCalendarMethod.PUBLISH,
    // Named by each event, not by the calendar: its stamps would lose their UTC.
    timezone: { name: null, generator: () => warsawZone },
    ttl: refreshS,
  });
  for (const entry of entries) {
    const url = `${origin}/${of}/${entry.id}`;
    const event = calendar.createEvent({
      id: `${entry.uid}@${host}`,
      sequence: entry.sequence,
      status: statuses[entry.status],
      timezone: warsaw,
      start: clockTime(entry.starts_at),
      end: clockTime(entry.ends_at),
      stamp: entry.updated_at,
      created: entry.created_at,
      lastModified: entry.updated_at,
      summary: plain(entry.title),
      description: plain(descriptionOf(entry, url, words.fictional)),
      url,
    });
    const place = plain([entry.venue_name, entry.venue_address].filter(Boolean).join(', '));
    const geo = entry.lon !== null && entry.lat !== null ? { lon: entry.lon, lat: entry.lat } : undefined;
    event.location(entry.form === 'online' ? words.onLine : geo ? { title: place, geo } : place);
  }
  return calendar.toString();
}

function descriptionOf(
  { agenda, cancellation_reason, demonstration }: CalendarEntry,
  url: string,
  fictional: string,
): string {
  const reason = cancellation_reason && `Odwołane: ${cancellation_reason}`;
  return [demonstration && fictional, reason, agenda, url].filter(Boolean).join('\n\n');
}

/** A lone carriage return ends a line for some readers; ical-generator escapes every other end of a line. */
function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}
