import { parseDateTime, today } from '@internationalized/date';
import type { FieldErrors, Typed } from '../../ui/submission.ts';
import type { ManagedWorkshop } from '../shapes.ts';

export type Point = [lon: number, lat: number];

const usual = { inDays: 14, starts: '16:00', ends: '19:00' };

/** What the fields of the form show at first. */
export function firstValues(workshop: ManagedWorkshop | null) {
  const [date = '', starts = ''] = workshop?.startsLocal.split('T') ?? [];
  const [, ends = ''] = workshop?.endsLocal.split('T') ?? [];
  return {
    date: date || today('Europe/Warsaw').add({ days: usual.inDays }).toString(),
    starts: starts || usual.starts,
    ends: ends || usual.ends,
  };
}

/** What was typed, as the server takes it. Many boxes of one sort come under names such as `unit-12`. */
export function bodyOf(typed: Typed, point: Point | null) {
  const chosen = (prefix: string) =>
    Object.keys(typed).flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
  const known = (name: string) => (typed[name] === 'yes' ? true : typed[name] === 'no' ? false : null);
  const orNull = (name: string) => typed[name]?.trim() || null;
  return {
    kind: typed.kind,
    title: typed.title ?? '',
    description: (typed.description ?? '').replaceAll('\r\n', '\n'),
    themes: chosen('theme-'),
    units: chosen('unit-').map(Number),
    form: typed.form,
    startsAt: `${typed.date}T${typed.starts}`,
    endsAt: `${typed.date}T${typed.ends}`,
    venueName: orNull('venueName'),
    venueAddress: orNull('venueAddress'),
    point: typed.form === 'online' ? null : point,
    onlineUrl: typed.form === 'in-person' ? null : orNull('onlineUrl'),
    stepFree: known('stepFree'),
    hearingLoop: known('hearingLoop'),
    signLanguage: typed.signLanguage !== undefined,
    accessibilityNote: typed.accessibilityNote ?? '',
  };
}

/** What is wrong, as codes; the server checks again. */
export function checkWorkshop(typed: Typed): FieldErrors {
  const errors: FieldErrors = {};
  if ((typed.title ?? '').trim().length < 3) errors.title = 'title-missing';
  if (!typed.date) errors.date = 'time-missing';
  if (!typed.starts) errors.starts = 'time-missing';
  if (!typed.ends) errors.ends = 'time-missing';
  if (typed.date && typed.starts && typed.ends && !isAfter(typed.date, typed.ends, typed.starts))
    errors.ends = 'ends-before';
  if (typed.onlineUrl?.trim() && !/^https?:\/\/\S+\.\S+/.test(typed.onlineUrl.trim())) errors.onlineUrl = 'link-wrong';
  return errors;
}

const isAfter = (date: string, time: string, other: string): boolean =>
  parseDateTime(`${date}T${time}`).compare(parseDateTime(`${date}T${other}`)) > 0;

/** Fields of the server that are called otherwise in the form. */
export const fieldOf: Record<string, string> = { startsAt: 'starts', endsAt: 'ends' };
