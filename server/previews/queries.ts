import type { Geometry } from 'geojson';
import type { Knex } from 'knex';

/** Metres on the ground that a bend must differ by to be seen in a picture of the whole city. */
const toleranceM = 60;

export type Ground = {
  /** Paths of SVG in metres of EPSG:2178, y downwards. */
  districts: string[];
  area: string | null;
  point: [x: number, y: number] | null;
  box: { x: number; y: number; width: number; height: number };
};

/**
 * The city with an area or a point on it.
 *
 * @param area whose approved version is drawn
 * @param place marked by a point in it
 */
export async function readGround(
  database: Knex,
  { area, place }: { area?: number | undefined; place?: Geometry | null | undefined },
): Promise<Ground | null> {
  const { rows } = await database.raw(
    `with plane as (select ST_Transform(geometry, 2178) as geometry from districts),
       marked as (select ST_Transform(ST_PointOnSurface(ST_GeomFromGeoJSON(:place::text)), 2178) as point)
     select array_agg(ST_AsSVG(ST_Simplify(geometry, :tolerance::float8, true), 0, 0)) as districts,
       (select ST_AsSVG(ST_Simplify(ST_Transform(geometry, 2178), :tolerance::float8 / 3, true), 0, 0)
        from area_versions where area = :area::int and status = 'approved') as area,
       (select case when point is not null then json_build_array(ST_X(point), -ST_Y(point)) end from marked) as point,
       json_build_object('x', ST_XMin(ST_Extent(geometry)), 'y', -ST_YMax(ST_Extent(geometry)),
         'width', ST_XMax(ST_Extent(geometry)) - ST_XMin(ST_Extent(geometry)),
         'height', ST_YMax(ST_Extent(geometry)) - ST_YMin(ST_Extent(geometry))) as box
     from plane`,
    { place: place ? JSON.stringify(place) : null, area: area ?? null, tolerance: toleranceM },
  );
  return rows[0]?.districts ? rows[0] : null;
}
