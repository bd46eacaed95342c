import type { Knex } from 'knex';
import type { z } from 'zod';
import type { Filter } from '../filter/filter.ts';
import { type Collection, type Listing, type Page, readCollection, readPage } from '../filter/page/queries.ts';
import { applyFilter, applyPlace, type FilterTarget } from '../filter/queries.ts';
import type { districtItem, precinctItem, precinctStreets } from './schema.ts';

/** Less than this share of an area or precinct is a border that is touched. */
const leastShare = 0.001;

/** About a metre: the built borders are no truer than that, and neighbours stay without a gap. */
const borderDecimals = 5;

/** Where numbers of residents come from, wherever they are shown. */
export const residentsSource = 'Gmina Miejska Kraków, mieszkańcy zameldowani na pobyt stały, stan na 31 grudnia 2025';

const bboxOf = (geometry: string) =>
  `json_build_array(ST_XMin(${geometry}), ST_YMin(${geometry}), ST_XMax(${geometry}), ST_YMax(${geometry}))`;

const districtTarget: FilterTarget = {
  geometry: 'districts.geometry',
  inDistricts: 'districts.number = any(?::int[])',
  inArea: `districts.number in (
    select district from area_districts join area_versions on area_versions.id = area_version
    where area = ? and status = 'approved' and share > ${leastShare})`,
  text: ['districts.name', 'districts.roman', 'districts.number'],
};

const districtListing: Listing = {
  item: `json_build_object(
    'number', districts.number, 'roman', districts.roman, 'name', districts.name,
    'areaKm2', round(districts.area_km2::numeric, 4)::float8, 'residents', districts.residents,
    'residentsSource', '${residentsSource}',
    'point', ST_AsGeoJSON(ST_Transform(
      (ST_MaximumInscribedCircle(ST_Transform(districts.geometry, 2178))).center, 4326), 6)::json -> 'coordinates',
    'bbox', ${bboxOf('districts.geometry')})`,
  geometry: 'districts.geometry',
  decimals: borderDecimals,
  key: 'districts.number',
  keyType: 'number',
  id: 'districts.number',
};

const precinctTarget: FilterTarget = {
  geometry: 'precincts.geometry',
  inDistricts: 'precincts.district = any(?::int[])',
  inArea: `precincts.number in (
    select precinct from area_precincts join area_versions on area_versions.id = area_version
    where area = ? and status = 'approved' and share > ${leastShare})`,
  text: ['precincts.number'],
};

const precinctListing: Listing = {
  item: `json_build_object(
    'number', precincts.number, 'district', precincts.district, 'residentsEstimate', precincts.residents_estimate,
    'streetsTruncated', precincts.streets_truncated, 'areaKm2', round(precincts.area_km2::numeric, 4)::float8,
    'point', ST_AsGeoJSON(precincts.label_point, 6)::json -> 'coordinates',
    'bbox', ${bboxOf('precincts.geometry')})`,
  geometry: 'precincts.geometry',
  decimals: borderDecimals,
  key: 'precincts.number',
  keyType: 'number',
  id: 'precincts.number',
};

type DistrictItem = z.output<typeof districtItem>;
type PrecinctItem = z.output<typeof precinctItem>;
type Paging = { limit: number; cursor?: string };

export async function listDistricts(database: Knex, filter: Filter, paging: Paging): Promise<Page<DistrictItem>> {
  const matching = applyFilter(database('districts'), filter, districtTarget);
  return readPage(database, matching, districtListing, paging);
}

export async function collectDistricts(database: Knex, filter: Filter): Promise<Collection<DistrictItem>> {
  return readCollection(database, applyFilter(database('districts'), filter, districtTarget), districtListing);
}

export async function listPrecincts(database: Knex, filter: Filter, paging: Paging): Promise<Page<PrecinctItem>> {
  const matching = applyFilter(database('precincts'), filter, precinctTarget);
  return readPage(database, matching, precinctListing, paging);
}

export async function collectPrecincts(database: Knex, filter: Filter): Promise<Collection<PrecinctItem>> {
  return readCollection(database, applyFilter(database('precincts'), filter, precinctTarget), precinctListing);
}

/** Labels of the streets in each precinct, in the order of the alphabet. */
export async function readPrecinctStreets(database: Knex): Promise<z.output<typeof precinctStreets>['items']> {
  const { rows } = await database.raw(
    `select precinct as number, json_agg(label order by name, label) as streets
     from street_precincts join streets on streets.id = street
     group by precinct order by precinct`,
  );
  return rows;
}

/** Numbers of the districts that the spatial part of a filter reaches: for what is known by district only. */
export function districtsReached(database: Knex, filter: Filter): Knex.QueryBuilder {
  return applyPlace(database('districts').select('districts.number'), filter, districtTarget);
}

/** The same for precincts. */
export function precinctsReached(database: Knex, filter: Filter): Knex.QueryBuilder {
  return applyPlace(database('precincts').select('precincts.number'), filter, precinctTarget);
}
