import { parseAbsolute } from '@internationalized/date';
import { useTranslation } from 'react-i18next';

const city = 'Europe/Warsaw';

/** "poniedziałek, 1 lutego 2027, 18:00–19:00" by the city's clock. */
export function useSpan(): (startsAt: string, endsAt: string) => string {
  const { language } = useTranslation().i18n;
  return (startsAt, endsAt) =>
    new Intl.DateTimeFormat(language, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: city,
    }).formatRange(new Date(startsAt), new Date(endsAt));
}

/** An instant as the fields of a form hold it, by the city's clock. */
export function fieldsOf(instant: string): { day: string; time: string } {
  const written = parseAbsolute(instant, city).toString();
  return { day: written.slice(0, 10), time: written.slice(11, 16) };
}
