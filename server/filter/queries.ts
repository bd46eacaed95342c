import type { Knex } from 'knex';
import { badParameter } from '../http/problem.ts';
import { enclosedBy } from './enclosed.ts';
import type { Filter } from './filter.ts';

/** How the shared filter finds its way in a topic's tables. */
export type FilterTarget = {
  /** Column of geometry in EPSG:4326 with a GiST index; null where a row has no place. */
  geometry: string;
  /** Condition with one binding, int[]: the row lies in one of these districts. */
  inDistricts: string;
  /** Condition with one binding, the id of an area: the row lies in its approved version. */
  inArea: string;
  /** Column with the year of the edition, where the topic has one. */
  edition?: string;
  /** Expressions of text in which words are looked for. */
  text: string[];
  /** Instead of `text`: condition with one binding, a pattern of LIKE in small letters without what Polish adds to them. */
  inWords?: string;
};

const mostWords = 12;
const metresPerDegree = 111_000;

/** Narrows a query to what the filter lets through; what is absent does not narrow. */
export function applyFilter(query: Knex.QueryBuilder, filter: Filter, target: FilterTarget): Knex.QueryBuilder {
  applyPlace(query, filter, target);
  if (filter.edition !== undefined && target.edition) query.where(target.edition, filter.edition);
  if (target.inWords) for (const word of wordsIn(filter.q)) query.whereRaw(target.inWords, [patternOf(word)]);
  else applyWords(query, filter.q, target.text);
  return query;
}

/** The spatial part of the filter alone. */
export function applyPlace(
  query: Knex.QueryBuilder,
  { district, area, bbox, near, shape }: Filter,
  { geometry, inDistricts, inArea }: Pick<FilterTarget, 'geometry' | 'inDistricts' | 'inArea'>,
): Knex.QueryBuilder {
  if (district) query.whereRaw(inDistricts, [district]);
  if (area !== undefined) query.whereRaw(inArea, [area]);
  if (bbox) query.whereRaw(`ST_Intersects(${geometry}, ST_MakeEnvelope(?, ?, ?, ?, 4326))`, bbox);
  if (near) {
    const [lon, lat, metres] = near;
    // The box is for the index; the distance is true metres on the ellipsoid.
    query.whereRaw(
      `${geometry} && ST_MakeEnvelope(?, ?, ?, ?, 4326)
       and ST_DWithin(${geometry}::geography, ST_SetSRID(ST_MakePoint(?, ?), 4326)::geography, ?)`,
      [...boxAround(lon, lat, metres), lon, lat, metres],
    );
  }
  if (shape) {
    const ring = { type: 'LineString', coordinates: [...shape, shape[0]] };
    query.whereRaw(`ST_Intersects(${geometry}, (select ${enclosedBy('ST_GeomFromGeoJSON(?)')}))`, [
      JSON.stringify(ring),
    ]);
  }
  return query;
}

/** Whether the filter narrows by place at all. */
export function isSpatial({ district, area, bbox, near, shape }: Filter): boolean {
  return [district, area, bbox, near, shape].some((part) => part !== undefined);
}

/** All words must be found, in any order; case and Polish letters do not matter. */
export function applyWords(query: Knex.QueryBuilder, q: string | undefined, text: string[]): void {
  for (const word of wordsIn(q))
    query.whereRaw(`unaccent(lower(concat_ws(' ', ${text.join(', ')}))) like unaccent(lower(?))`, [patternOf(word)]);
}

function wordsIn(q = ''): string[] {
  return q
    .replaceAll(/\p{Cc}/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, mostWords);
}

const patternOf = (word: string) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`;

/**
 * Looks whether the districts and the area of a filter exist.
 *
 * @throws Problem 400 naming the parameter
 */
export async function requireKnown(database: Knex, { district = [], area }: Filter): Promise<void> {
  if (district.length === 0 && area === undefined) return;
  const { rows } = await database.raw(
    `select array(select number from unnest(?::int[]) as asked (number)
                  where not exists (select from districts where districts.number = asked.number)) as districts,
            exists (select from area_versions where area = ? and status = 'approved') as area`,
    [district, area ?? null],
  );
  const [unknown] = rows[0].districts;
  if (unknown !== undefined) throw badParameter('district', `Dzielnica ${unknown} nie istnieje.`);
  if (area !== undefined && !rows[0].area) throw badParameter('area', `Obszar ${area} nie istnieje.`);
}

function boxAround(lon: number, lat: number, metres: number): [number, number, number, number] {
  const latReach = metres / metresPerDegree;
  const shrink = Math.cos((Math.min(Math.abs(lat) + latReach, 89.9) * Math.PI) / 180);
  const lonReach = Math.min(latReach / shrink, 360);
  return [lon - lonReach, lat - latReach, lon + lonReach, lat + latReach];
}
