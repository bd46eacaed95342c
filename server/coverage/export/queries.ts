import type { Geometry } from 'geojson';
import type { Knex } from 'knex';
import type { Level } from './tables.ts';

const shapes: Record<Level, string> = {
  district: 'select number::text as key, geometry from districts order by number',
  precinct: 'select number::text as key, geometry from precincts order by number',
  gap: 'select id as key, geometry from coverage_gaps order by residents desc, area_km2 desc, id',
};

/** Shapes of a level in the order of its table, as GeoJSON with six decimals. */
export async function readShapes(database: Knex, level: Level): Promise<Geometry[]> {
  const { rows } = await database.raw(`select ST_AsGeoJSON(geometry, 6)::json as shape from (${shapes[level]}) shapes`);
  return rows.map(({ shape }: { shape: Geometry }) => shape);
}

/** The same as little-endian WKB, with the box of all. */
export async function readBinaryShapes(
  database: Knex,
  level: Level,
): Promise<{ wkb: Buffer; box: [number, number, number, number] }[]> {
  const { rows } = await database.raw(
    `select ST_AsBinary(geometry, 'NDR') as wkb,
       array[ST_XMin(geometry), ST_YMin(geometry), ST_XMax(geometry), ST_YMax(geometry)] as box
     from (${shapes[level]}) shapes`,
  );
  return rows.map(({ wkb, box }: { wkb: Uint8Array; box: [number, number, number, number] }) => ({
    wkb: Buffer.from(wkb),
    box,
  }));
}
