import type { MultiPolygon, Position } from 'geojson';
import type { Knex } from 'knex';
import type { StoredGeometry } from '../canonical/queries.ts';
import { isServing } from '../serving-status.ts';

/** A tenth of a millimetre: what is measured needs no coarser grid, but needs one (see canonical geometry). */
const fineGrid = '1e-9';
/** A share of a precinct or district closer than this to nothing or to the whole is rounding of borders. */
const shareNoise = 0.0005;
/** Overlaps smaller than this (100 m²) are neighbours that touch. */
const leastOverlapKm2 = 0.0001;

/** Keeps PostgreSQL from writing an overlay into every place that uses its result, where each would make it again. */
const once = 'offset 0';

export type PrecinctShare = { number: number; district: number; share: number; residents: number };
export type DistrictShare = { number: number; share: number; residents: number };

export type Measures = {
  /** share: of the precinct's km²; residents: the precinct's estimate times the share, not rounded. */
  precincts: PrecinctShare[];
  /** share: of the area's km². */
  districts: { number: number; share: number }[];
  /** Address points inside; null when none are imported. */
  addresses: number | null;
};

/** What lies inside an area. The geometry is canonical. */
export async function measureArea(database: Knex, geometry: StoredGeometry): Promise<Measures> {
  const { rows } = await database.raw(
    `with area as materialized (select ?::geometry as geometry),
     precinct as (
       select number, district, share, residents_estimate * share as residents
       from area, precincts, lateral (${shareOf('precincts.geometry', 'precincts.area_km2')}) part
       where ST_Intersects(area.geometry, precincts.geometry) and share > 0
     ),
     district as (
       select number, km2 from area, districts,
         lateral (select case when ST_Covers(districts.geometry, area.geometry) then ${km2('area.geometry')}
                         else ${km2(`ST_Intersection(area.geometry, districts.geometry, ${fineGrid})`)} end as km2 ${once}) part
       where ST_Intersects(area.geometry, districts.geometry)
     )
     select
       (select coalesce(json_agg(precinct order by number), '[]') from precinct) as precincts,
       (select coalesce(json_agg(json_build_object('number', number, 'share', share) order by share desc, number), '[]')
          from (select number, round((km2 / sum(km2) over ())::numeric, 6)::float8 as share from district) shares
          where share >= ${shareNoise}) as districts,
       case when exists (select from addresses)
            then (select count(*) from addresses, area where ST_Intersects(area.geometry, addresses.point)) end as addresses`,
    [geometry],
  );
  return rows[0];
}

export type Overlap = {
  area: { id: number; name: string };
  ambassador: { id: number; slug: string; name: string };
  areaKm2: number;
  residents: number;
  at: Position;
  /** The shared ground, for the map. */
  geometry: MultiPolygon;
};

/**
 * Approved areas of ambassadors who serve now that share ground with a geometry, largest first. Where one
 * of the two takes a whole precinct, the residents in common are those of the other's share: only precincts that both
 * take in part are cut.
 *
 * @param precincts what `measureArea` says of the geometry
 * @param except id of the area that the geometry is a new version of
 */
export async function findOverlaps(
  database: Knex,
  geometry: StoredGeometry,
  precincts: Pick<PrecinctShare, 'number' | 'share'>[],
  except?: number,
): Promise<Overlap[]> {
  const { rows } = await database.raw(
    `with area as materialized (select :ground::geometry as geometry),
     own as materialized (select number, share from json_to_recordset(:precincts::json) as part(number int, share float8)),
     met as materialized (
       select versions.id, areas.id as area, areas.name, ambassadors.id as ambassador, slug, ambassadors.name as person,
              common, ${km2('common')} as km2
       from area
       join area_versions versions on versions.status = 'approved' and ST_Intersects(area.geometry, versions.geometry)
       join areas on areas.id = versions.area and areas.id is distinct from :except
       join ambassadors on ambassadors.id = areas.ambassador and ${isServing},
       lateral (select ST_CollectionExtract(ST_Intersection(area.geometry, versions.geometry, ${fineGrid}), 3) as common ${once}) inner_part
     )
     select json_build_object('id', area, 'name', name) as area,
            json_build_object('id', ambassador, 'slug', slug, 'name', person) as ambassador,
            round(km2::numeric, 4)::float8 as "areaKm2",
            coalesce(round(residents), 0) as residents,
            ST_AsGeoJSON(ST_PointOnSurface(common), 6)::json -> 'coordinates' as at,
            ST_AsGeoJSON(ST_Multi(common), 6)::json as geometry
     from met,
     lateral (
       select sum(residents_estimate * case when own.share = 1 then other.share when other.share = 1 then own.share
                                            else partly.share end) as residents
       from own
       join area_precincts other on other.precinct = own.number and other.area_version = met.id and other.share > 0
       join precincts on precincts.number = own.number,
            lateral (select case when own.share < 1 and other.share < 1 then (
                       select share from (select common as geometry) area,
                         lateral (${shareOf('precincts.geometry', 'precincts.area_km2')}) part)
                     end as share) partly) people
     where km2 >= ${leastOverlapKm2}
     order by km2 desc, met.area`,
    { ground: geometry, precincts: JSON.stringify(precincts), except: except ?? null },
  );
  return rows;
}

/** One row with the residents inside a geometry, an estimate, not rounded. */
export function residentsIn(geometry: string): string {
  return `
    select coalesce(sum(residents_estimate * share), 0) as residents
    from (select ${geometry} as geometry) area, precincts,
         lateral (${shareOf('precincts.geometry', 'precincts.area_km2')}) part
    where ST_Intersects(area.geometry, precincts.geometry)`;
}

function km2(geometry: string): string {
  return `ST_Area(ST_Transform(${geometry}, 2178)) / 1e6`;
}

/** Share of a region's km² that `area.geometry` covers, without the noise of borders. */
function shareOf(region: string, regionKm2: string): string {
  return `
    select case when exact < ${shareNoise} then 0 when exact > ${1 - shareNoise} then 1
                else round(exact::numeric, 6)::float8 end as share
    from (select case when ST_Covers(area.geometry, ${region}) then 1
                      when ST_Touches(area.geometry, ${region}) then 0
                      else ${km2(`ST_Intersection(area.geometry, ${region}, ${fineGrid})`)} / ${regionKm2} end as exact
          ${once}) measured
    ${once}`;
}
