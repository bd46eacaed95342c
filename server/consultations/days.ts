import { parseDate, today } from '@internationalized/date';
import type { Language } from '../accounts/signed-in.ts';
import { Problem } from '../http/problem.ts';
import { warsaw } from '../meetings/warsaw-time.ts';

/** Nobody waits longer than this for an opinion. */
const mostDays = 180;

/** The last day for an answer: as asked, or after the days that the unit usually needs; `YYYY-MM-DD` in Kraków. */
export function dueDay(asked: string | undefined, answerDays: number): string {
  const now = today(warsaw);
  if (asked === undefined) return now.add({ days: answerDays }).toString();
  const day = parseDate(asked);
  if (day.compare(now) < 0 || day.compare(now.add({ days: mostDays })) > 0)
    throw new Problem(422, 'bad-day', `Termin musi przypadać od dziś do ${mostDays} dni naprzód.`, { path: '/due' });
  return day.toString();
}

const locales = { pl: 'pl-PL', en: 'en-GB', uk: 'uk-UA' };

/** "30 listopada 2026". */
export function sayDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    parseDate(day).toDate('UTC'),
  );
}
