import ical, { ICalEventStatus } from 'ical-generator';
import { clockTime } from '../meetings/calendar/clock-time.ts';
import { warsawZone } from '../meetings/calendar/zone.ts';
import { warsaw } from '../meetings/warsaw-time.ts';
import type { Training } from './schema.ts';

/**
 * One training as an iCalendar file (RFC 5545). A repeated file with a higher SEQUENCE replaces the one before it.
 *
 * @param training with the link only when the reader may have it
 * @param address of its page
 */
export function writeCalendar(training: Training, address: string): string {
  const calendar = ical({
    prodId: { company: 'Okolica', product: 'Szkolenia', language: 'PL' },
    // Without a name here DTSTAMP stays in UTC, as the standard wants it.
    timezone: { name: null as unknown as string, generator: () => warsawZone },
  });
  const [lon, lat] = training.point ?? [];
  const event = calendar.createEvent({
    id: `training-${training.id}@${new URL(address).hostname}`,
    sequence: training.version,
    start: clockTime(new Date(training.startsAt)),
    end: clockTime(new Date(training.endsAt)),
    timezone: warsaw,
    summary: training.title,
    description: [training.description, training.accessibilityNote, training.link].filter(Boolean).join('\n\n'),
    url: training.link ?? address,
    status: training.status === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  if (training.place)
    event.location(
      lon !== undefined && lat !== undefined ? { title: training.place, geo: { lat, lon } } : training.place,
    );
  return calendar.toString();
}
