import { parseDateTime, today } from '@internationalized/date';
import type { FieldErrors, Typed } from '../../ui/submission.ts';
import type { ManagedMeeting } from '../shapes.ts';

export type Point = [lon: number, lat: number];

const usual = { inDays: 7, starts: '17:30', ends: '19:00' };
export const spokenLanguages = ['pl', 'en', 'uk'] as const;

/** What the fields of the form show at first. */
export function firstValues(meeting: ManagedMeeting | null) {
  const [date = '', starts = ''] = meeting?.startsLocal.split('T') ?? [];
  const [, ends = ''] = meeting?.endsLocal.split('T') ?? [];
  return {
    date: date || today('Europe/Warsaw').add({ days: usual.inDays }).toString(),
    starts: starts || usual.starts,
    ends: ends || usual.ends,
  };
}

/** What was typed, as the server takes it. Many boxes of one sort come under names such as `area-12`. */
export function bodyOf(typed: Typed, point: Point | null) {
  const chosen = (prefix: string) =>
    Object.keys(typed).flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
  const known = (name: string) => (typed[name] === 'yes' ? true : typed[name] === 'no' ? false : null);
  const orNull = (name: string) => typed[name]?.trim() || null;
  return {
    ambassador: orNull('ambassador'),
    title: typed.title ?? '',
    form: typed.form,
    startsAt: `${typed.date}T${typed.starts}`,
    endsAt: `${typed.date}T${typed.ends}`,
    venueName: orNull('venueName'),
    venueAddress: orNull('venueAddress'),
    point: typed.form === 'online' ? null : point,
    stepFree: known('stepFree'),
    lift: known('lift'),
    hearingLoop: known('hearingLoop'),
    signLanguage: typed.signLanguage !== undefined,
    languages: chosen('language-'),
    accessibilityNote: typed.accessibilityNote ?? '',
    capacity: typed.capacity?.trim() ? Number(typed.capacity) : null,
    agenda: (typed.agenda ?? '').replaceAll('\r\n', '\n'),
    onlineUrl: typed.form === 'in-person' ? null : orNull('onlineUrl'),
    areas: chosen('area-').map(Number),
  };
}

/** What is wrong, as codes; the server checks again. */
export function checkMeeting(typed: Typed): FieldErrors {
  const errors: FieldErrors = {};
  if ((typed.title ?? '').trim().length < 3) errors.title = 'title-missing';
  if (!typed.date) errors.date = 'time-missing';
  if (!typed.starts) errors.starts = 'time-missing';
  if (!typed.ends) errors.ends = 'time-missing';
  if (
    typed.date &&
    typed.starts &&
    typed.ends &&
    parseDateTime(`${typed.date}T${typed.ends}`).compare(parseDateTime(`${typed.date}T${typed.starts}`)) <= 0
  )
    errors.ends = 'ends-before';
  if (typed.capacity?.trim() && !/^[1-9]\d{0,3}$/.test(typed.capacity.trim())) errors.capacity = 'capacity-wrong';
  if (typed.onlineUrl?.trim() && !/^https?:\/\/\S+\.\S+/.test(typed.onlineUrl.trim())) errors.onlineUrl = 'link-wrong';
  return errors;
}

/** Fields of the server that are called otherwise in the form. */
export const fieldOf: Record<string, string> = { startsAt: 'starts', endsAt: 'ends' };
