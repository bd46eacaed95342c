import type { Knex } from 'knex';
import { Problem } from '../../http/problem.ts';
import { instantOf } from '../../meetings/warsaw-time.ts';
import type { WorkshopBody } from '../schema.ts';
import { knownUnits } from './queries.ts';

const longestMs = 24 * 3_600_000;

/** 422 with the field that is wrong. */
export const wrong = (code: string, path: string, detail: string): Problem => new Problem(422, code, detail, { path });

const noSuchTime = (path: string) =>
  wrong('no-such-time', path, 'Takiej daty i godziny nie ma. W noc zmiany czasu jedna godzina jest pomijana.');

/** A clock time as an instant. @throws Problem 422 naming the field */
export function instantIn(local: string, path: string): Date {
  const instant = instantOf(local);
  if (!instant) throw noSuchTime(path);
  return instant;
}

/** What is stored of what was sent: instants for clock times, nothing that its form does not have. */
export type Content = Omit<WorkshopBody, 'startsAt' | 'endsAt'> & { startsAt: Date; endsAt: Date };

/** @throws Problem 422 with the field */
export async function contentOf(database: Knex, body: WorkshopBody): Promise<Content> {
  const startsAt = instantIn(body.startsAt, '/startsAt');
  const endsAt = instantIn(body.endsAt, '/endsAt');
  if (endsAt <= startsAt) throw wrong('ends-before', '/endsAt', 'Koniec musi być później niż początek.');
  if (endsAt.getTime() - startsAt.getTime() > longestMs)
    throw wrong('too-long', '/endsAt', 'Warsztaty i maraton mogą trwać najwyżej dobę.');
  const units = [...new Set(body.units)];
  const known = new Set(await knownUnits(database, units));
  if (units.some((unit) => !known.has(unit))) throw wrong('unknown-unit', '/units', 'Takiej jednostki nie ma.');
  const placed = body.form !== 'online';
  return {
    ...body,
    startsAt,
    endsAt,
    units,
    themes: [...new Set(body.themes)],
    point: placed ? body.point : null,
    venueName: placed ? body.venueName || null : null,
    venueAddress: placed ? body.venueAddress || null : null,
    onlineUrl: body.form === 'in-person' ? null : body.onlineUrl,
  };
}

/** What it needs before it is announced. @throws Problem 422 with the field */
export function requireComplete({ form, venueName, onlineUrl, startsAt }: Content): void {
  if (form !== 'online' && !venueName) throw wrong('venue-missing', '/venueName', 'Podaj, gdzie to będzie.');
  if (form !== 'in-person' && !onlineUrl)
    throw wrong('link-missing', '/onlineUrl', 'Podaj odnośnik do rozmowy on-line.');
  if (startsAt <= new Date()) throw wrong('in-the-past', '/startsAt', 'Ten termin już minął.');
}
