import type { MultiPolygon } from 'geojson';
import type { Knex } from 'knex';
import type { z } from 'zod';
import type { overlapProperties } from '../schema.ts';

/** Pieces below both are borders that do not quite meet. */
const sliverAreaM2 = 25;
const sliverWidthM = 0.5;

export type CommonGround = { properties: z.output<typeof overlapProperties>; geometry: MultiPolygon };

/**
 * Where several of these areas serve: one entry a distinct set of areas, polygons that do not overlap each other. All
 * borders together cut the ground into faces; each face is asked which areas it lies in.
 */
export async function findCommonGround(database: Knex, areaIds: number[]): Promise<CommonGround[]> {
  const { rows } = await database.raw(
    `with shown as materialized (
       select area, id as version, geometry from area_versions where area = any(?::int[]) and status = 'approved'
     ),
     meeting as materialized (
       select * from shown where exists (
         select from shown other where other.area <> shown.area and ST_Intersects(other.geometry, shown.geometry)
           and not ST_Touches(other.geometry, shown.geometry))
     ),
     face as (
       select (ST_Dump(ST_Polygonize(noded))).geom as geometry
       from (select ST_UnaryUnion(ST_Collect(ST_Boundary(geometry)), 1e-7) as noded from meeting) lines
     ),
     shared as (
       select face.geometry, served.areas
       from face,
            ST_Transform(face.geometry, 2178) as metric,
            lateral (select array_agg(area order by area) as areas from meeting
                     where ST_Intersects(meeting.geometry, ST_PointOnSurface(face.geometry))) served
       where cardinality(served.areas) > 1
         and ST_Area(metric) >= ${sliverAreaM2} and 2 * ST_Area(metric) >= ${sliverWidthM} * ST_Perimeter(metric)
     ),
     common as materialized (
       select areas, ST_Multi(ST_Union(geometry, 1e-7)) as geometry from shared group by areas
     )
     select
       json_build_object(
         'areas', to_json(areas),
         'ambassadors', (
           select json_agg(json_build_object('id', ambassadors.id, 'slug', slug, 'name', ambassadors.name) order by areas.id)
           from areas join ambassadors on ambassadors.id = areas.ambassador where areas.id = any(common.areas)),
         'areaKm2', round((ST_Area(ST_Transform(common.geometry, 2178)) / 1e6)::numeric, 4)::float8,
         'residentsEstimate', (
           select coalesce(round(sum(residents_estimate
                    * ST_Area(ST_Transform(ST_Intersection(precincts.geometry, common.geometry, 1e-9), 2178))
                    / (precincts.area_km2 * 1e6))), 0)
           from precincts where ST_Intersects(precincts.geometry, common.geometry))
       ) as properties,
       ST_AsGeoJSON(ST_ForcePolygonCCW(common.geometry), 6)::json as geometry
     from common order by areas`,
    [areaIds],
  );
  return rows;
}
