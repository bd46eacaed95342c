import type { Geometry } from 'geojson';
import type { Knex } from 'knex';

export type MapFeature = {
  kind: 'river' | 'tram' | 'street' | 'stop' | 'neighbourhood' | 'district' | 'area' | 'place';
  name: string | null;
  /** Metres east and north of the middle of the map (EPSG:2178). */
  geometry: Geometry;
};

/** Tenths of a metre. */
const decimals = 1;

export type Surroundings = {
  /** The middle of the map. */
  at: [lon: number, lat: number];
  /** Half of the width and height of the map, metres. */
  half: { widthM: number; heightM: number };
  /** Streets and stops: a map of the whole city would drown in them. */
  detailed: boolean;
  /** What the map is about: SQL that gives kind, name and geometry (EPSG:4326), with named bindings. */
  own?: { sql: string; bindings: Record<string, unknown> };
};

/** What lies around a point, for a map on paper: our own data, in metres from the point. */
export async function readSurroundings(
  database: Knex,
  { at: [lon, lat], half, detailed, own }: Surroundings,
): Promise<MapFeature[]> {
  const { rows } = await database.raw(
    `with frame as (
       select at, ST_Transform(ST_Expand(at, :widthM, :heightM), 4326) as box
       from (select ST_Transform(ST_SetSRID(ST_MakePoint(:lon, :lat), 4326), 2178) as at) middle),
     found as (
       select 1 as place, kind, name, geometry from basemap_features, frame
         where kind in ('river', 'tram') and geometry && box
       ${own ? `union all select 2, own.kind, own.name, own.geometry from (${own.sql}) own, frame where own.geometry && box` : ''}
       union all
       select 3, 'district', districts.name, ST_Boundary(districts.geometry) from districts, frame where geometry && box
       union all
       select 6, 'neighbourhood', name, point from neighbourhoods, frame where point && box
       ${detailed ? details : ''})
     select kind, name,
       ST_AsGeoJSON(ST_Translate(ST_Transform(geometry, 2178), -ST_X(at), -ST_Y(at)), ${decimals}, 0)::json as geometry
     from found, frame order by place, name`,
    { lon, lat, ...half, ...own?.bindings },
  );
  return rows;
}

const details = `
  union all
  select 4, 'street', streets.label, street_lines.geometry from street_lines
    join streets on streets.id = street_lines.street, frame where street_lines.geometry && box
  union all
  select 5, 'stop', name, point from stops, frame where point && box`;
