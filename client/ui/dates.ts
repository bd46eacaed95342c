import { parseDate } from '@internationalized/date';
import { useTranslation } from 'react-i18next';

const city = 'Europe/Warsaw';

/** Days and moments written as the language on screen writes them, by the city's clock. */
export function useDates() {
  const { language } = useTranslation().i18n;
  const write = (moment: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone: city, ...options }).format(moment);
  return {
    /** `2026-11-23` → 23 listopada 2026. */
    day: (date: string) => write(parseDate(date).toDate(city), { dateStyle: 'long' }),
    /** An instant, ISO 8601 → 23 listopada 2026, 14:05. */
    moment: (instant: string) => write(new Date(instant), { dateStyle: 'long', timeStyle: 'short' }),
    /** An instant → 23 listopada 2026. */
    dayOf: (instant: string) => write(new Date(instant), { dateStyle: 'long' }),
    /** An instant → 14:05. */
    clock: (instant: Date) => write(instant, { timeStyle: 'short' }),
  };
}

/** Whole days from one `YYYY-MM-DD` to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number => parseDate(to).compare(parseDate(from));
