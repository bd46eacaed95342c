import type { Position } from 'geojson';
import type { Knex } from 'knex';
import type { StoredGeometry } from '../areas/canonical/queries.ts';
import type { MarkedPlace } from './schema.ts';

/** Degrees between kept coordinates, about a centimetre; overlays that only measure are finer. */
const grid = '1e-7';
const fineGrid = '1e-9';
/** A line or shape of which a district has less than this share only touches it: as areas. */
const leastShare = 0.001;
/** Degrees, about half a metre: what rounding, or a border drawn along the city's, may leave beyond it. */
const tolerance = '5e-6';

/**
 * SQL expression: a column of geometry that `placed` made, as the JSON of a marked place; null where it is null.
 *
 * @param geometry SQL expression
 */
export function readPlace(geometry: string): string {
  const parts = (dimension: number) =>
    `coalesce(json_agg(ST_AsGeoJSON(part.geom, 7)::json -> 'coordinates' order by part.path)
       filter (where ST_Dimension(part.geom) = ${dimension}), '[]')`;
  return `case when ${geometry} is not null then (
    select json_build_object('points', ${parts(0)}, 'lines', ${parts(1)}, 'shapes', ${parts(2)})
    from ST_Dump(${geometry}) as part) end`;
}

/**
 * Numbers of the districts that a place lies in: points exactly, a line or a shape where more of it lies than a touch.
 *
 * @param geometry as `placed` made it
 */
export async function districtsOf(database: Knex, geometry: StoredGeometry): Promise<number[]> {
  const { rows } = await database.raw(
    `select coalesce(array_agg(distinct districts.number::int), '{}') as numbers
     from ST_Dump(?::geometry) as part
     join districts on ST_Intersects(districts.geometry, part.geom)
     where case ST_Dimension(part.geom)
       when 0 then true
       when 1 then ST_Length(ST_Intersection(part.geom, districts.geometry, ${fineGrid})) > ${leastShare} * ST_Length(part.geom)
       else ST_Area(ST_Intersection(part.geom, districts.geometry, ${fineGrid})) > ${leastShare} * ST_Area(part.geom) end`,
    [geometry],
  );
  return rows[0].numbers;
}

export type PlaceMade = {
  geometry: StoredGeometry;
  areaKm2: number;
  lengthKm: number;
  /** The first part that is nothing on the ground: a line without length, a shape without surface. */
  empty: PartAt | null;
  /** The first part that reaches beyond the city. */
  outside: PartAt | null;
  /** When something does: what of the whole place lies in the city. */
  inside: MarkedPlace | null;
};
type PartAt = { kind: 'points' | 'lines' | 'shapes'; index: number; at: Position };

/**
 * Makes the geometry of a place whose shapes are valid: each coordinate on the grid, parts in the order given; several
 * of one kind are a multi-part geometry, of different kinds a collection. Rings wind and begin in the normal way, so that
 * what comes back makes the same bytes.
 */
export async function makePlace(database: Knex, city: StoredGeometry, place: MarkedPlace): Promise<PlaceMade> {
  const { rows } = await database.raw(
    `with raw as (
       select 1 as layer, 'points' as kind, index, ST_GeomFromGeoJSON(json_build_object('type', 'Point', 'coordinates', value)) as geom
       from json_array_elements((:place)::json -> 'points') with ordinality as given (value, index)
       union all
       select 2, 'lines', index, ST_GeomFromGeoJSON(json_build_object('type', 'LineString', 'coordinates', value))
       from json_array_elements((:place)::json -> 'lines') with ordinality as given (value, index)
       union all
       select 3, 'shapes', index, ST_GeomFromGeoJSON(json_build_object('type', 'Polygon', 'coordinates', value))
       from json_array_elements((:place)::json -> 'shapes') with ordinality as given (value, index)
     ),
     part as materialized (
       select layer, kind, index, ST_PointN(ST_Boundary(ST_Envelope(geom)), 1) as corner,
              case layer when 3 then ST_ForcePolygonCCW(ST_Normalize(ST_CollectionExtract(ST_ReducePrecision(geom, ${grid}), 3)))
                         else ST_RemoveRepeatedPoints(ST_SnapToGrid(geom, ${grid})) end as geom
       from raw
     ),
     city as materialized (select (:city)::geometry as geometry),
     beyond as materialized (
       select layer, kind, index, part.geom, ST_Difference(part.geom, city.geometry, ${grid}) as rest
       from part, city
       where not ST_IsEmpty(part.geom) and not ST_Covers(city.geometry, part.geom)
         and not ST_Covers(ST_Buffer(city.geometry, ${tolerance}), part.geom)
     ),
     kept as (
       select ST_Collect(single.geom order by layer, index, single.path) as geometry
       from part, ST_Dump(part.geom) as single
     ),
     inside as (
       select ST_Collect(single.geom order by layer, index, single.path) as geometry
       from part, city,
            ST_Dump(ST_CollectionExtract(
              case when ST_Covers(city.geometry, part.geom) then part.geom
                   else ST_Intersection(part.geom, city.geometry, ${grid}) end, layer)) as single
       where exists (select from beyond) and not ST_IsEmpty(single.geom)
     )
     select kept.geometry::text as geometry,
            coalesce(ST_Area(ST_Transform(ST_CollectionExtract(kept.geometry, 3), 2178)), 0) / 1e6 as "areaKm2",
            coalesce(ST_Length(ST_Transform(ST_CollectionExtract(kept.geometry, 2), 2178)), 0) / 1e3 as "lengthKm",
            (select json_build_object('kind', kind, 'index', index - 1, 'at', ST_AsGeoJSON(corner, 7)::json -> 'coordinates')
             from part where geom is null or ST_IsEmpty(geom) order by layer, index limit 1) as empty,
            (select json_build_object('kind', kind, 'index', index - 1,
                      'at', ST_AsGeoJSON(ST_PointOnSurface(case when ST_IsEmpty(rest) then geom else rest end), 6)::json -> 'coordinates')
             from beyond order by layer, index limit 1) as outside,
            (select ${readPlace('inside.geometry')} from inside) as inside
     from kept`,
    { city, place: JSON.stringify(place) },
  );
  return rows[0];
}
