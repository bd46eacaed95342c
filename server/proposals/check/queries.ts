import type { Geometry } from 'geojson';
import type { Knex } from 'knex';
import type { StoredGeometry } from '../../areas/canonical/queries.ts';

const grid = '1e-7';
/** A part of which less than this share lies elsewhere only touches it: as areas and districts. */
const leastShare = 0.001;

/** What of a place lies outside the chosen district; null when nothing does. */
export async function outsideDistrict(
  database: Knex,
  geometry: StoredGeometry,
  district: number,
): Promise<Geometry | null> {
  const { rows } = await database.raw(
    `select ST_AsGeoJSON(ST_Collect(rest), 6)::json as outside
     from (
       select part.geom, case when ST_Covers(districts.geometry, part.geom) then null
                else ST_Difference(part.geom, districts.geometry, ${grid}) end as rest
       from ST_Dump(?::geometry) as part, districts where districts.number = ?
     ) parted
     where rest is not null and not ST_IsEmpty(rest) and case ST_Dimension(geom)
       when 0 then true
       when 1 then ST_Length(rest) > ${leastShare} * ST_Length(geom)
       else ST_Area(rest) > ${leastShare} * ST_Area(geom) end`,
    [geometry, district],
  );
  return rows[0].outside;
}

export type AreaName = { id: number; name: string };

/** Whether some part of a place lies wholly outside an area, and in which areas the place lies. */
export async function placeAmongAreas(
  database: Knex,
  geometry: StoredGeometry,
  area: number,
): Promise<{ outside: boolean; areas: AreaName[] }> {
  const { rows } = await database.raw(
    `with part as materialized (select geom from ST_Dump(?::geometry))
     select exists (select from part, area_versions
                    where area = ? and status = 'approved' and not ST_Intersects(geometry, geom)) as outside,
            (select coalesce(json_agg(json_build_object('id', id, 'name', name) order by name, id), '[]')
             from areas where exists (
               select from area_versions join part on ST_Intersects(area_versions.geometry, part.geom)
               where area_versions.area = areas.id and area_versions.status = 'approved')) as areas`,
    [geometry, area],
  );
  return rows[0];
}
