import type { Knex } from 'knex';
import { residentsSource } from '../districts/queries.ts';
import { dayInKrakow, editionOn } from '../editions/calendar.ts';
import { readEditions } from '../editions/queries.ts';
import type { Edition } from '../editions/schema.ts';
import { requireKnown } from '../filter/queries.ts';
import { badParameter, Problem } from '../http/problem.ts';
import type { Services } from '../services.ts';
import { readDistricts } from './districts.ts';
import { readLateItems } from './late/late.ts';
import { readNext } from './next/next.ts';
import type { Overview } from './schema.ts';

export type Asked = { district?: number[] | undefined; edition?: number | undefined };

/**
 * The whole overview of an edition, narrowed to some districts.
 *
 * @throws Problem 400 for a district or an edition that does not exist, 409 while there is no edition
 */
export async function readOverview(
  { database: { write }, coverage }: Pick<Services, 'database' | 'coverage'>,
  { district, edition: year }: Asked,
): Promise<Overview> {
  await requireKnown(write, { district });
  const now = new Date();
  const edition = await editionAsked(write, year, now);
  await coverage.settled();
  const filter = { district, edition: edition.year };
  const [tallied, late, next] = await Promise.all([
    readDistricts(write, filter),
    readLateItems(write, filter),
    readNext(write, edition, { district }),
  ]);
  const { name, demonstration } = edition;
  return {
    edition: { year: edition.year, name, demonstration },
    today: dayInKrakow(now),
    madeAt: now.toISOString(),
    residentsSource,
    ...tallied,
    late,
    next,
  };
}

async function editionAsked(database: Knex, year: number | undefined, now: Date): Promise<Edition> {
  const editions = await readEditions(database);
  if (year === undefined) {
    const current = editionOn(editions, dayInKrakow(now));
    if (!current) throw new Problem(409, 'no-edition', 'Nie ma jeszcze żadnej edycji programu.');
    return current;
  }
  const asked = editions.find((edition) => edition.year === year);
  if (!asked) throw badParameter('edition', `Edycja ${year} nie istnieje.`);
  return asked;
}
