import type { Knex } from 'knex';
import { isStaff, type SignedIn } from '../../accounts/signed-in.ts';
import { isServingStatus } from '../../areas/serving-status.ts';
import { Problem } from '../../http/problem.ts';
import type { MeetingBody } from '../schema.ts';
import { instantOf } from '../warsaw-time.ts';
import { ambassadorBySlug, ambassadorsOfPlanner, knownAreas } from './queries.ts';

const longestMs = 24 * 3_600_000;

/** 422 with the field that is wrong. */
export const wrong = (code: string, path: string, detail: string): Problem => new Problem(422, code, detail, { path });

/** What is stored of what was sent: instants for clock times, the id of the ambassador, areas that may be named. */
export type Content = Omit<MeetingBody, 'ambassador' | 'startsAt' | 'endsAt'> & {
  ambassador: number | null;
  startsAt: Date;
  endsAt: Date;
};

/** @throws Problem 422 with the field, 403 for somebody else's ambassador or areas */
export async function contentOf(database: Knex, caller: SignedIn, body: MeetingBody): Promise<Content> {
  const { startsAt, endsAt } = timesOf(body);
  const areas = [...new Set(body.areas)];
  const ambassador = isStaff(caller)
    ? await anyAmbassador(database, body)
    : await ownAmbassador(database, caller, body);
  const known = new Set(await knownAreas(database, areas));
  if (areas.some((area) => !known.has(area))) throw wrong('unknown-area', '/areas', 'Takiego obszaru nie ma.');
  const placed = body.form !== 'online';
  return {
    ...body,
    ambassador,
    startsAt,
    endsAt,
    areas,
    point: placed ? body.point : null,
    venueName: placed ? body.venueName || null : null,
    venueAddress: placed ? body.venueAddress || null : null,
    onlineUrl: body.form === 'in-person' ? null : body.onlineUrl,
  };
}

/** What a meeting needs before it is announced. @throws Problem 422 with the field */
export function requireComplete({ form, venueName, onlineUrl, startsAt }: Content): void {
  if (form !== 'online' && !venueName) throw wrong('venue-missing', '/venueName', 'Podaj, gdzie jest spotkanie.');
  if (form !== 'in-person' && !onlineUrl)
    throw wrong('link-missing', '/onlineUrl', 'Podaj odnośnik do spotkania on-line.');
  if (startsAt <= new Date()) throw wrong('in-the-past', '/startsAt', 'Ten termin już minął.');
}

function timesOf(body: MeetingBody): { startsAt: Date; endsAt: Date } {
  const startsAt = instantOf(body.startsAt);
  const endsAt = instantOf(body.endsAt);
  if (!startsAt) throw noSuchTime('/startsAt');
  if (!endsAt) throw noSuchTime('/endsAt');
  if (endsAt <= startsAt) throw wrong('ends-before', '/endsAt', 'Spotkanie musi się kończyć później, niż zaczyna.');
  if (endsAt.getTime() - startsAt.getTime() > longestMs)
    throw wrong('too-long', '/endsAt', 'Spotkanie może trwać najwyżej dobę.');
  return { startsAt, endsAt };
}

async function anyAmbassador(database: Knex, { ambassador }: MeetingBody): Promise<number | null> {
  if (ambassador === null) return null;
  const found = await ambassadorBySlug(database, ambassador);
  if (!found) throw wrong('unknown-ambassador', '/ambassador', 'Takiego ambasadora nie ma.');
  return found.id;
}

async function ownAmbassador(database: Knex, caller: SignedIn, body: MeetingBody): Promise<number> {
  const own = await ambassadorsOfPlanner(database, caller.userId);
  const chosen = own.find(({ slug, status }) => slug === body.ambassador && isServingStatus(status));
  if (!chosen)
    throw new Problem(403, 'not-your-ambassador', 'Spotkania możesz planować tylko jako działający ambasador.', {
      path: '/ambassador',
    });
  const allowed = new Set(chosen.areas.map(({ id }) => id));
  if (body.areas.some((area) => !allowed.has(area)))
    throw new Problem(403, 'not-your-area', 'Spotkania możesz planować tylko dla swoich obszarów.', { path: '/areas' });
  return chosen.id;
}

const noSuchTime = (path: string) =>
  wrong('no-such-time', path, 'Takiej daty i godziny nie ma. W noc zmiany czasu jedna godzina jest pomijana.');
