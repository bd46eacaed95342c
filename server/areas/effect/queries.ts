import type { MultiPolygon, Position } from 'geojson';
import type { Knex } from 'knex';
import type { StoredGeometry } from '../canonical/queries.ts';
import { residentsIn } from '../measures/queries.ts';
import { isServing } from '../serving-status.ts';

/** A tenth of a millimetre (see measures). */
const fineGrid = '1e-9';

export type Effect = {
  residents: number;
  residentsUnservedBefore: number;
  newlyServed: number;
  areaKm2: number;
};

/**
 * What approving a version changes for residents whom nobody serves today. Only areas that touch the version, or the
 * approved one that it would replace, are read. An area that nobody cares for, or only somebody suspended, serves nobody.
 */
export async function readEffect(database: Knex, version: number): Promise<Effect> {
  const { rows } = await database.raw(
    `with asked as materialized (select area, geometry, area_km2 from area_versions where id = ?),
     before as materialized (
       select coalesce((select versions.geometry from asked join area_versions versions using (area)
                        ${serving} where versions.status = 'approved'), ${nothing}) as geometry
     ),
     others as materialized (
       select coalesce(ST_Union(geometry, ${fineGrid} order by geometry), ${nothing}) as geometry
       from (select ST_CollectionExtract(ST_Intersection(versions.geometry, reached.geometry, ${fineGrid}), 3) as geometry
             from asked,
                  lateral (select ST_Union(asked.geometry, before.geometry, ${fineGrid}) as geometry from before) reached,
                  area_versions versions ${serving}
             where versions.status = 'approved' and versions.area <> asked.area
               and ST_Intersects(versions.geometry, reached.geometry)) part
     )
     select round(inside.residents)::int as residents, round(gained.residents)::int as "residentsUnservedBefore",
            round(gained.residents)::int - round(lost.residents)::int as "newlyServed",
            round(asked.area_km2::numeric, 4)::float8 as "areaKm2"
     from asked, before, others,
          lateral (${residentsIn('asked.geometry')}) inside,
          lateral (${residentsIn(without('asked.geometry', 'before.geometry', 'others.geometry'))}) gained,
          lateral (${residentsIn(without('before.geometry', 'asked.geometry', 'others.geometry'))}) lost`,
    [version],
  );
  return rows[0];
}

export type Stored = {
  geometry: StoredGeometry;
  area: number;
  areaKm2: number;
  parts: number;
  at: Position;
  precincts: { number: number; share: number }[];
};

/** What warnings and overlaps of a stored version are made of. */
export async function readStored(database: Knex, version: number): Promise<Stored> {
  return database('area_versions')
    .where({ id: version })
    .first(
      'area',
      database.raw('geometry::text as geometry'),
      'area_km2 as areaKm2',
      database.raw('ST_NumGeometries(geometry) as parts'),
      database.raw(`ST_AsGeoJSON(label_point, 6)::json -> 'coordinates' as at`),
      database.raw(
        `(select coalesce(json_agg(json_build_object('number', precinct, 'share', share) order by precinct), '[]')
          from area_precincts where area_version = area_versions.id) as precincts`,
      ),
    );
}

export type Part = { geometry: MultiPolygon; areaKm2: number; residents: number };

/** What a version has that another one has not; no polygons when there is nothing. */
export async function readDifference(database: Knex, version: number, other: number): Promise<Part> {
  const { rows } = await database.raw(
    `select ST_AsGeoJSON(geometry, 7)::json as geometry,
            round((ST_Area(ST_Transform(geometry, 2178)) / 1e6)::numeric, 4)::float8 as "areaKm2",
            round(people.residents)::int as residents
     from (select ST_Multi(${without('versions.geometry', 'others.geometry')}) as geometry
           from area_versions versions, area_versions others where versions.id = ? and others.id = ?) part,
          lateral (${residentsIn('part.geometry')}) people`,
    [version, other],
  );
  return rows[0];
}

const nothing = `'SRID=4326;MULTIPOLYGON EMPTY'::geometry`;

const serving = `
  join areas on areas.id = versions.area
  join ambassadors on ambassadors.id = areas.ambassador and ${isServing}`;

function without(geometry: string, ...others: string[]): string {
  return others.reduce(
    (rest, other) => `ST_CollectionExtract(ST_Difference(${rest}, ${other}, ${fineGrid}), 3)`,
    geometry,
  );
}
