import { fromAbsolute, parseDateTime, toCalendarDateTime, toZoned, type ZonedDateTime } from '@internationalized/date';
import type { Language } from '../accounts/signed-in.ts';

export const warsaw = 'Europe/Warsaw';

/**
 * A date and time as clocks in Kraków show it, `2026-11-30T17:30`, as an instant. Of an hour that comes twice, when
 * summer time ends, the first is meant.
 *
 * @returns null for a time that is skipped when summer time begins, or for what is no time at all
 */
export function instantOf(local: string): Date | null {
  let read: ReturnType<typeof parseDateTime>;
  try {
    read = parseDateTime(local);
  } catch {
    // The parser has no other way to say that a text is not a date.
    return null;
  }
  const zoned = toZoned(read, warsaw, 'earlier');
  return toCalendarDateTime(zoned).compare(read) === 0 ? zoned.toDate() : null;
}

export function inWarsaw(instant: Date): ZonedDateTime {
  return fromAbsolute(instant.getTime(), warsaw);
}

const locales = { pl: 'pl-PL', en: 'en-GB', uk: 'uk-UA' };

/** "poniedziałek, 30 listopada 2026, 17:30–19:00", in Kraków's time. */
export function sayWhen(startsAt: Date, endsAt: Date, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: warsaw,
  }).formatRange(startsAt, endsAt);
}
