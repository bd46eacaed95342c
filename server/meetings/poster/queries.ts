import type { Geometry } from 'geojson';
import type { Knex } from 'knex';

export type MapFeature = {
  kind: 'river' | 'tram' | 'street' | 'stop' | 'neighbourhood' | 'district' | 'area';
  name: string | null;
  /** Metres east and north of the meeting (EPSG:2178). */
  geometry: Geometry;
};

/** Tenths of a metre. */
const decimals = 1;

/**
 * What lies around a meeting's point, for a map on paper: our own data, in metres from the point.
 *
 * @param half half of the width and height of the map, metres
 */
export async function readSurroundings(
  database: Knex,
  meeting: number,
  half: { widthM: number; heightM: number },
): Promise<MapFeature[]> {
  const { rows } = await database.raw(
    `with middle as (
       select ST_Transform(point, 2178) as at from meetings where id = :meeting and point is not null),
     frame as (
       select at, ST_Transform(ST_Expand(at, :widthM, :heightM), 4326) as box from middle),
     found as (
       select 1 as place, kind, name, geometry from basemap_features, frame
         where kind in ('river', 'tram') and geometry && box
       union all
       select 2, 'area', areas.name, versions.display from meeting_areas
         join areas on areas.id = meeting_areas.area
         join area_versions versions on versions.area = areas.id and versions.status = 'approved', frame
         where meeting = :meeting and versions.display && box
       union all
       select 3, 'district', districts.name, ST_Boundary(districts.geometry) from districts, frame where geometry && box
       union all
       select 4, 'street', streets.label, street_lines.geometry from street_lines
         join streets on streets.id = street_lines.street, frame where street_lines.geometry && box
       union all
       select 5, 'stop', name, point from stops, frame where point && box
       union all
       select 6, 'neighbourhood', name, point from neighbourhoods, frame where point && box)
     select kind, name,
       ST_AsGeoJSON(ST_Translate(ST_Transform(geometry, 2178), -ST_X(at), -ST_Y(at)), ${decimals}, 0)::json as geometry
     from found, frame order by place, name`,
    { meeting, ...half },
  );
  return rows;
}
