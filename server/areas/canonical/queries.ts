import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Knex } from 'knex';
import { enclosedBy } from '../../filter/enclosed.ts';
import type { Recipe } from '../recipe.ts';
import type { KnownStreet, StreetShape } from '../streets.ts';

/**
 * Coordinates of canonical geometry are multiples of this many degrees, about a centimetre. Every overlay here and in
 * other queries of areas names a grid: without one GEOS tries again after failing on its way, which the embedded
 * PostGIS cannot do.
 */
const grid = '1e-7';
/** Half the width of what belongs to a street: the houses on both sides. */
const streetReachM = 40;
/** Parts and holes below both are left over from borders that do not quite meet. */
const sliverAreaM2 = 25;
const sliverWidthM = 0.5;
/**
 * Rounds after which geometry is taken as it is. Two are the rule; along the city line each round may find one more
 * vertex within a step of the grid, a dozen times at most in what was tried.
 */
const mostRounds = 64;

/** Keeps PostgreSQL from writing an overlay into every place that uses its result, where each would make it again. */
const once = 'offset 0';

/** Geometry as hexadecimal EWKB: what goes from query to query without losing a bit. */
export type StoredGeometry = string;

/** The city: all districts as one. */
export async function readCity(database: Knex): Promise<StoredGeometry | null> {
  const { rows } = await database.raw(`select ST_Multi(ST_Union(geometry, ${grid}))::text as geometry from districts`);
  return rows[0].geometry;
}

/** A point well inside a geometry. */
export async function readPointInside(database: Knex, geometry: StoredGeometry): Promise<Position> {
  const { rows } = await database.raw('select ST_AsGeoJSON(ST_PointOnSurface(?::geometry), 6)::json as point', [
    geometry,
  ]);
  return rows[0].point.coordinates;
}

export async function readKnownPrecincts(database: Knex, numbers: number[]): Promise<Set<number>> {
  const { rows } = await database.raw('select number from precincts where number = any(?::int[])', [numbers]);
  return new Set(rows.map((row: { number: number }) => row.number));
}

export async function readStreets(database: Knex, ids: number[]): Promise<Map<number, KnownStreet>> {
  const { rows } = await database.raw(
    `select id, label,
            exists (select from street_lines where street = streets.id) as "hasLine",
            (select coalesce(json_agg(json_build_object('id', id, 'number', number) order by id), '[]')
               from addresses where street = streets.id) as addresses,
            (select coalesce(json_agg(json_strip_nulls(json_build_object(
                      'precinct', precinct, 'ranges', ranges, 'except', to_json(except_numbers),
                      'cut', nullif(cut, false))) order by precinct), '[]')
               from street_precincts where street = streets.id) as precincts
     from streets where id = any(?::int[])`,
    [ids],
  );
  return new Map(rows.map((row: KnownStreet) => [row.id, row]));
}

export type Crossing = { index: number; reason: string; at: Position; repaired: MultiPolygon };

/** The first polygon that is not valid, with the place and the nearest valid shape (empty when it has no surface). */
export async function findInvalid(database: Knex, polygons: Polygon[]): Promise<Crossing | undefined> {
  const { rows } = await database.raw(
    `select index - 1 as index, reason(detail) as reason, ST_AsGeoJSON(location(detail), 7)::json -> 'coordinates' as at,
            ST_AsGeoJSON(${mended('drawn')}, 7)::json as repaired
     from json_array_elements(?::json) with ordinality as given (value, index),
          ST_GeomFromGeoJSON(value) as drawn, ST_IsValidDetail(drawn) as detail
     where not valid(detail) order by index limit 1`,
    [JSON.stringify(polygons)],
  );
  return rows[0];
}

/** EPSG:2178 metres as degrees. */
export async function readInDegrees(database: Knex, polygon: Polygon): Promise<MultiPolygon> {
  const { rows } = await database.raw(
    `select ST_AsGeoJSON(${mended('drawn')}, 7)::json as geometry
     from ST_Transform(ST_SetSRID(ST_GeomFromGeoJSON(?), 2178), 4326) as drawn`,
    [JSON.stringify(polygon)],
  );
  return rows[0].geometry;
}

/**
 * What a drawn polygon encloses: everything inside its outer line, however it winds, without what its holes enclose.
 * Lines are noded on the grid, which ST_MakeValid cannot do.
 */
function mended(drawn: string): string {
  const enclosed = (rings: string) => `(
    select ${enclosedBy('ST_Collect(ST_ExteriorRing(polygon.geom))')} from ST_DumpRings(${drawn}) as polygon where ${rings})`;
  return `ST_Multi(ST_ForcePolygonCCW(ST_CollectionExtract(ST_Difference(
    coalesce(${enclosed('polygon.path[1] = 0')}, ${nothing}),
    coalesce(${enclosed('polygon.path[1] > 0')}, ${nothing}), ${grid}), 3)))`;
}

export type Canonical = {
  geometry: StoredGeometry;
  areaKm2: number;
  parts: number;
  /** Nothing was there, or the cuts took it all. */
  nothing: boolean;
  /** There was something, none of it in the city. */
  outside: boolean;
  /** km² left out at the city line, with a point there. */
  clippedKm2: number;
  clippedAt: Position | null;
  /** A point of what was given before anything was taken away. */
  givenAt: Position | null;
};

/**
 * Derives the geometry of a recipe whose polygons are valid: united, cuts taken away, clipped to the city, polygons only,
 * slivers dropped, on a fixed grid. Rounds to the grid until another round changes nothing, so that the same comes out
 * when the result is drawn again; ring order and starting points are normal, so that the same recipe gives the same bytes.
 * The union of a single polygon is left off the grid by GEOS, hence ST_ReducePrecision.
 */
export async function deriveGeometry(
  database: Knex,
  city: StoredGeometry,
  recipe: Recipe,
  streets: StreetShape[],
): Promise<Canonical> {
  const lines = streets.filter(({ line }) => line);
  const { rows } = await database.raw(
    `with recursive
     city as materialized (select :city::geometry as geometry),
     part as (
       select geometry from precincts where number = any(:precincts::int[])
       union all
       select ${reach('ST_Collect(point order by id)')} from addresses where id = any(:addresses::bigint[])
       union all
       select case when wanted.precincts = '{}' then reached.geometry else ST_Intersection(reached.geometry, (
                select ST_Union(geometry, ${grid} order by number) from precincts
                where number = any(wanted.precincts)), ${grid}) end
       from street_lines
       join (select (entry ->> 'street')::int as street,
                    array(select json_array_elements_text(entry -> 'precincts')::int) as precincts
             from json_array_elements(:lines::json) as entry) wanted using (street),
            lateral (select ${reach('geometry')} as geometry) reached
       union all
       select ST_GeomFromGeoJSON(value) from json_array_elements(:drawn::json)
     ),
     given as materialized (
       select coalesce(ST_CollectionExtract(ST_Union(geometry, ${grid} order by geometry), 3), ${nothing}) as geometry
       from part where not ST_IsEmpty(geometry)
     ),
     cut as (
       select ST_Union(geometry, ${grid} order by geometry) as geometry
       from (select ST_GeomFromGeoJSON(value) as geometry from json_array_elements(:cut::json)) drawn
     ),
     rest as materialized (
       select coalesce(ST_CollectionExtract(ST_Difference(given.geometry, cut.geometry, ${grid}), 3), given.geometry)
                as geometry
       from given, cut
     ),
     settled (round, geometry, done) as (
       select 0, geometry, ST_IsEmpty(geometry) from rest
       union all
       select round + 1, next.geometry,
              ST_IsEmpty(next.geometry) or ST_AsBinary(next.geometry) = ST_AsBinary(settled.geometry)
       from settled, city,
            lateral (select ST_ReducePrecision(ST_UnaryUnion(settled.geometry, ${grid}), ${grid}) as geometry
                     ${once}) united,
            lateral (select case when ST_Covers(city.geometry, united.geometry) then united.geometry
                            else ST_Intersection(united.geometry, city.geometry, ${grid}) end as geometry
                     ${once}) inside,
            lateral (${withoutSlivers('inside.geometry')}) next
       where not done and round < ${mostRounds}
     ),
     canonical as materialized (select geometry from settled order by round desc limit 1),
     clipped as materialized (
       select ST_CollectionExtract(ST_Difference(rest.geometry, city.geometry, ${grid}), 3) as geometry
       from rest, city where not ST_Covers(city.geometry, rest.geometry)
     )
     select canonical.geometry::text as geometry,
            round((${km2('canonical.geometry')})::numeric, 6)::float8 as "areaKm2",
            ST_NumGeometries(canonical.geometry) as parts,
            ST_IsEmpty(rest.geometry) or ST_IsEmpty(canonical.geometry) as nothing,
            -- What leaves something in the city meets it: the city's long border is then not looked at again.
            case when ST_IsEmpty(canonical.geometry) and not ST_IsEmpty(given.geometry)
                 then not ST_Intersects(given.geometry, city.geometry) else false end as outside,
            coalesce((select round((${km2('geometry')})::numeric, 6)::float8 from clipped), 0) as "clippedKm2",
            (select ST_AsGeoJSON(ST_PointOnSurface(geometry), 6)::json -> 'coordinates'
               from clipped where not ST_IsEmpty(geometry)) as "clippedAt",
            case when not ST_IsEmpty(given.geometry)
                 then ST_AsGeoJSON(ST_PointOnSurface(given.geometry), 6)::json -> 'coordinates' end as "givenAt"
     from canonical, rest, given, city`,
    {
      city,
      precincts: [...recipe.precincts, ...streets.filter(({ line }) => !line).flatMap(({ precincts }) => precincts)],
      addresses: streets.flatMap(({ addresses }) => addresses),
      lines: JSON.stringify(lines.map(({ street, precincts }) => ({ street, precincts }))),
      drawn: JSON.stringify(recipe.drawn),
      cut: JSON.stringify(recipe.cut),
    },
  );
  return rows[0];
}

const nothing = `'SRID=4326;MULTIPOLYGON EMPTY'::geometry`;

/** Each coordinate as the number nearest to its seven decimals: what a client reads and sends back is what is stored. */
function inDecimals(geometry: string): string {
  return `ST_GeomFromGeoJSON(ST_AsGeoJSON(${geometry}, 7))`;
}

function km2(geometry: string): string {
  return `ST_Area(ST_Transform(${geometry}, 2178)) / 1e6`;
}

function reach(geometry: string): string {
  return `ST_Transform(ST_Buffer(ST_Transform(${geometry}, 2178), ${streetReachM}, 'quad_segs=4'), 4326)`;
}

/** Polygons of a geometry whose parts and holes are more than slivers, as one normal MultiPolygon. */
function withoutSlivers(geometry: string): string {
  const worthKeeping = (ring: string) => `(
    select ST_Area(metric) >= ${sliverAreaM2} and 2 * ST_Area(metric) >= ${sliverWidthM} * ST_Perimeter(metric)
    from ST_Transform(${ring}, 2178) as metric)`;
  return `
    select coalesce(${inDecimals('ST_ForcePolygonCCW(ST_Normalize(ST_Multi(ST_Collect(whole.geometry))))')}, ${nothing})
             as geometry
    from ST_Dump(ST_CollectionExtract(${geometry}, 3)) as part,
         lateral (
           select ST_MakePolygon(
             ST_ExteriorRing(part.geom),
             array(select ST_ExteriorRing(ring.geom) from ST_DumpRings(part.geom) as ring
                   where ring.path[1] > 0 and ${worthKeeping('ring.geom')})) as geometry) whole
    where ${worthKeeping('part.geom')}`;
}
