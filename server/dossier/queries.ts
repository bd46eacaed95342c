import type { MultiPolygon } from 'geojson';
import type { Knex } from 'knex';
import type { StoredGeometry } from '../areas/canonical/queries.ts';
import { enclosedBy } from '../filter/enclosed.ts';
import type { Filter } from '../filter/filter.ts';
import type { Surroundings } from '../paper-map/queries.ts';

/** About a centimetre, in degrees: every overlay names a grid, as areas do. */
const grid = '1e-7';

export type Ground = {
  geometry: StoredGeometry;
  shown: MultiPolygon;
  areaKm2: number;
  point: [number, number];
  bbox: [number, number, number, number];
  /** Metres from west to east and from south to north. */
  widthM: number;
  heightM: number;
};

type Wanted = Pick<Filter, 'area' | 'district' | 'near' | 'shape'>;

/** The ground that a dossier is of, inside the city; undefined when none of it is. */
export async function readGround(database: Knex, city: StoredGeometry, wanted: Wanted): Promise<Ground | undefined> {
  const { sql, bindings } = groundOf(wanted, city);
  const { rows } = await database.raw(
    `with ground as materialized (select ST_Multi(${sql}) as geometry),
     metric as materialized (select ST_Transform(geometry, 2178) as geometry from ground)
     select ground.geometry::text as geometry, ST_AsGeoJSON(ground.geometry, 6)::json as shown,
            round((ST_Area(metric.geometry) / 1e6)::numeric, 4)::float8 as "areaKm2",
            ST_AsGeoJSON(ST_Transform(ST_Centroid(ST_Envelope(metric.geometry)), 4326), 6)::json -> 'coordinates' as point,
            json_build_array(ST_XMin(ground.geometry), ST_YMin(ground.geometry),
              ST_XMax(ground.geometry), ST_YMax(ground.geometry)) as bbox,
            ST_XMax(metric.geometry) - ST_XMin(metric.geometry) as "widthM",
            ST_YMax(metric.geometry) - ST_YMin(metric.geometry) as "heightM"
     from ground, metric where ST_Area(ground.geometry) > 0`,
    bindings,
  );
  return rows[0];
}

function groundOf({ area, district, near, shape }: Wanted, city: StoredGeometry) {
  const inside = (sql: string) => `ST_CollectionExtract(ST_Intersection(${sql}, :city::geometry, ${grid}), 3)`;
  if (area !== undefined)
    return {
      sql: `(select geometry from area_versions where area = :area and status = 'approved')`,
      bindings: { area },
    };
  if (district)
    return {
      sql: `(select ST_Union(geometry, ${grid}) from districts where number = any(:numbers::int[]))`,
      bindings: { numbers: district },
    };
  if (near) {
    const [lon, lat, metres] = near;
    return {
      sql: inside('ST_Buffer(ST_SetSRID(ST_MakePoint(:lon, :lat), 4326)::geography, :metres)::geometry'),
      bindings: { lon, lat, metres, city },
    };
  }
  const ring = JSON.stringify({ type: 'LineString', coordinates: [...(shape ?? []), shape?.[0]] });
  return { sql: inside(`(select ${enclosedBy('ST_GeomFromGeoJSON(:ring)')})`), bindings: { ring, city } };
}

/** What an area is called, and whether whoever holds it is fictional. */
export async function readAreaName(
  database: Knex,
  area: number,
): Promise<{ name: string; demonstration: boolean } | undefined> {
  return database('areas')
    .leftJoin('ambassadors', 'ambassadors.id', 'areas.ambassador')
    .where('areas.id', area)
    .first('areas.name', database.raw('coalesce(ambassadors.demonstration, false) as demonstration'));
}

export async function readDistrictNames(
  database: Knex,
  numbers: number[],
): Promise<{ number: number; roman: string; name: string }[]> {
  return database('districts').whereIn('number', numbers).orderBy('number').select('number', 'roman', 'name');
}

/** The ground on the map of the paper. */
export const groundOnMap = (geometry: StoredGeometry): Surroundings['own'] => ({
  sql: `select 'place' as kind, null as name, :ground::geometry as geometry`,
  bindings: { ground: geometry },
});
