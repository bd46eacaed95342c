import type { Knex } from 'knex';
import { districtsReached, precinctsReached } from '../../districts/queries.ts';
import type { Filter } from '../../filter/filter.ts';
import { type Collection, type Listing, type Page, readCollection, readPage } from '../../filter/page/queries.ts';
import { applyWords, isSpatial } from '../../filter/queries.ts';
import type { EvaluationItem, levels } from './schema.ts';

export type EvaluationFilter = Filter & { indicator?: string[]; level?: (typeof levels)[number] };

const placeName = `case value.level when 'district' then districts.roman || ' ' || districts.name
  when 'precinct' then 'Obwód ' || value.place else 'Kraków' end`;

const listing: Listing = {
  item: `json_build_object(
    'edition', value.edition, 'level', value.level, 'place', nullif(value.place, 0), 'placeName', ${placeName},
    'district', coalesce(districts.number, precincts.district), 'indicator', value.indicator, 'value', value.value,
    'unit', indicator.unit,
    'denominator', case when value.denominator_kind is not null then json_build_object('kind', value.denominator_kind,
      'name', value.denominator_name, 'year', value.denominator_year, 'number', value.denominator) end,
    'leftOut', value.left_out, 'source', value.source, 'method', value.method, 'published', value.published,
    'import', value.import)`,
  geometry: 'coalesce(districts.geometry, precincts.geometry)',
  decimals: 5,
  key: `lpad(indicator.position::text, 6, '0') || indicator.key || (9999 - value.edition) || '-'
    || case value.level when 'city' then 0 when 'district' then 1 else 2 end || lpad(value.place::text, 4, '0')`,
  keyType: 'string',
  id: 'value.id',
};

/** Values that the filter lets through, by indicator, from the newest edition, the city before its districts. */
export async function listValues(
  database: Knex,
  filter: EvaluationFilter,
  paging: { limit: number; cursor?: string },
): Promise<Page<EvaluationItem>> {
  return readPage(database, matchingValues(database, filter), listing, paging);
}

export async function collectValues(database: Knex, filter: EvaluationFilter): Promise<Collection<EvaluationItem>> {
  return readCollection(database, matchingValues(database, filter), listing);
}

/** All of them without geometry. */
export async function readValues(database: Knex, filter: EvaluationFilter): Promise<EvaluationItem[]> {
  const { features } = await readCollection<EvaluationItem>(database, matchingValues(database, filter), {
    ...listing,
    geometry: 'null::geometry',
  });
  return features.map(({ properties }) => properties);
}

/**
 * Values of districts, each indicator in the newest edition in which one of them has a value, and those of the city in the
 * same editions.
 */
export async function readNewestValues(database: Knex, districts: number[]): Promise<EvaluationItem[]> {
  const matching = matchingValues(database, {})
    .whereRaw(
      `(value.indicator, value.edition) in (select indicator, max(edition) from evaluation_current
         where level = 'district' and place = any(?::int[]) group by indicator)`,
      [districts],
    )
    .whereRaw(`(value.level = 'city' or (value.level = 'district' and value.place = any(?::int[])))`, [districts]);
  const { features } = await readCollection<EvaluationItem>(database, matching, {
    ...listing,
    geometry: 'null::geometry',
  });
  return features.map(({ properties }) => properties);
}

/** By place a value matches when the filter reaches its district or precinct; the city as a whole is no such place. */
function matchingValues(database: Knex, filter: EvaluationFilter): Knex.QueryBuilder {
  const query = database('evaluation_current as value')
    .join('evaluation_indicators as indicator', 'indicator.key', 'value.indicator')
    .joinRaw(`left join districts on value.level = 'district' and districts.number = value.place`)
    .joinRaw(`left join precincts on value.level = 'precinct' and precincts.number = value.place`);
  if (isSpatial(filter))
    query.where((either) =>
      either
        .whereIn('districts.number', districtsReached(database, filter))
        .orWhereIn('precincts.number', precinctsReached(database, filter)),
    );
  if (filter.edition !== undefined) query.where('value.edition', filter.edition);
  if (filter.level) query.where('value.level', filter.level);
  if (filter.indicator) query.whereIn('value.indicator', filter.indicator);
  applyWords(query, filter.q, [
    `indicator.names ->> 'pl'`,
    `indicator.names ->> 'en'`,
    `indicator.names ->> 'uk'`,
    `(${placeName})`,
    'value.source',
  ]);
  return query;
}
