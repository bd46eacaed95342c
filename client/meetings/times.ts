import { useTranslation } from 'react-i18next';

const city = 'Europe/Warsaw';

type Timed = { startsAt: string; endsAt: string };

/** When a meeting is, by the city's clock, as the language on screen writes it. */
export function useTimes() {
  const { language } = useTranslation().i18n;
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone: city, ...options });
  return {
    /** wtorek, 24 listopada 2026, 17:30–19:00 */
    whole: ({ startsAt, endsAt }: Timed) =>
      format({
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
      }).formatRange(new Date(startsAt), new Date(endsAt)),
    /** wt., 24 lis, 17:30 */
    short: ({ startsAt }: Pick<Timed, 'startsAt'>) =>
      format({ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }).format(
        new Date(startsAt),
      ),
    /** `2026-11` → lis 2026, and the month alone for a bar. */
    month: (month: string) =>
      new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'short', year: 'numeric' }).format(
        new Date(`${month}-01T00:00:00Z`),
      ),
  };
}
