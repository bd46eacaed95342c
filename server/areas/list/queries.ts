import type { Knex } from 'knex';
import type { z } from 'zod';
import type { Filter } from '../../filter/filter.ts';
import { type Collection, type Listing, type Page, readCollection, readPage } from '../../filter/page/queries.ts';
import { applyFilter, type FilterTarget } from '../../filter/queries.ts';
import type { areaItem, areaWhole } from '../schema.ts';
import { isServing } from '../serving-status.ts';

/** An area lies in a district when more than this share of its km² does; a border that is only touched does not count. */
export const leastDistrictShare = 0.001;
/** Areas meet when they share at least this much ground. */
const leastCommonM2 = 100;

/** JSON members that say what an area is like, from the tables `areas` and `versions` (`area_versions`). */
export const areaFigures = `
  'areaKm2', round(versions.area_km2::numeric, 4)::float8,
  'residentsEstimate', versions.residents_estimate,
  'parts', ST_NumGeometries(versions.geometry),
  'districts', (select coalesce(json_agg(json_build_object('number', district, 'share', share)
                                         order by share desc, district), '[]')
                from area_districts where area_version = versions.id and share > 0),
  'point', ST_AsGeoJSON(versions.label_point, 6)::json -> 'coordinates',
  'bbox', json_build_array(
    ST_XMin(versions.geometry), ST_YMin(versions.geometry), ST_XMax(versions.geometry), ST_YMax(versions.geometry))`;

/** How the filter finds areas by the table `versions`; ambassadors are found by their area in the same way. */
export const byAreaVersion: Pick<FilterTarget, 'geometry' | 'inDistricts' | 'inArea'> = {
  geometry: 'versions.geometry',
  inDistricts: `exists (select from area_districts
    where area_version = versions.id and share > ${leastDistrictShare} and district = any(?::int[]))`,
  inArea: `exists (select from area_versions chosen
    where chosen.area = ? and chosen.status = 'approved' and ST_Intersects(chosen.geometry, versions.geometry)
      and ST_Area(ST_Transform(ST_Intersection(chosen.geometry, versions.geometry, 1e-9), 2178)) >= ${leastCommonM2})`,
};

const target: FilterTarget = {
  ...byAreaVersion,
  edition: 'ambassadors.edition',
  text: ['areas.name', 'ambassadors.name'],
};

const item = `
  'id', areas.id, 'name', areas.name, 'kind', areas.kind, 'version', versions.number, ${areaFigures},
  'ambassador', json_build_object('id', ambassadors.id, 'slug', ambassadors.slug, 'name', ambassadors.name,
                                  'status', ambassadors.status, 'demonstration', ambassadors.demonstration)`;

const listing: Listing = {
  item: `json_build_object(${item})`,
  geometry: 'versions.display',
  key: 'unaccent(lower(areas.name))',
  keyType: 'string',
  id: 'areas.id',
};

type AreaItem = z.output<typeof areaItem>;
type AreaWhole = z.output<typeof areaWhole>;

/** Approved areas that the filter lets through, by name. */
export async function listAreas(
  database: Knex,
  filter: Filter,
  paging: { limit: number; cursor?: string },
): Promise<Page<AreaItem>> {
  return readPage(database, matchingServed(database, filter), listing, paging);
}

export async function collectAreas(database: Knex, filter: Filter): Promise<Collection<AreaItem>> {
  return readCollection(database, matchingServed(database, filter), listing);
}

/** Ids of approved areas that the filter lets through. */
export async function matchingAreaIds(database: Knex, filter: Filter): Promise<number[]> {
  const rows = await matchingServed(database, filter).select('areas.id').orderBy('areas.id');
  return rows.map(({ id }: { id: number }) => id);
}

/** One area with its recipe and whole geometry, when it has an approved version. */
export async function findArea(database: Knex, id: number): Promise<AreaWhole | undefined> {
  const [row] = await approved(database)
    .where('areas.id', id)
    .select(
      database.raw(`json_build_object(${item}, 'recipe', versions.recipe,
        'geometry', ST_AsGeoJSON(versions.geometry, 7)::json) as item`),
    );
  return row?.item;
}

/** Approved areas that somebody serves: rows of `areas`, `versions` and `ambassadors`. */
export function matchingServed(database: Knex, filter: Filter): Knex.QueryBuilder {
  // An area whose ambassador is suspended or has ended waits off the map: nobody serves there.
  return applyFilter(approved(database), filter, target).whereRaw(isServing);
}

/** Approved areas that the filter lets through, whoever serves them or nobody: rows of `areas` and `versions`. */
export function matchingApproved(database: Knex, filter: Filter): Knex.QueryBuilder {
  const query = database('areas').joinRaw(
    "join area_versions versions on versions.area = areas.id and versions.status = 'approved'",
  );
  return applyFilter(query, filter, { ...byAreaVersion, text: ['areas.name'] });
}

/** Who serves areas now; an area that nobody serves is missing. */
export async function serversOfAreas(
  database: Knex,
  areas: number[],
): Promise<Map<number, { slug: string; name: string }>> {
  const rows: { area: number; slug: string; name: string }[] = await database('areas')
    .join('ambassadors', 'ambassadors.id', 'areas.ambassador')
    .whereIn('areas.id', areas)
    .whereRaw(isServing)
    .select({ area: 'areas.id' }, 'ambassadors.slug', 'ambassadors.name');
  return new Map(rows.map(({ area, ...serving }) => [area, serving]));
}

function approved(database: Knex): Knex.QueryBuilder {
  return database('areas')
    .join('ambassadors', 'ambassadors.id', 'areas.ambassador')
    .joinRaw("join area_versions versions on versions.area = areas.id and versions.status = 'approved'");
}
