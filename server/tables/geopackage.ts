import { DatabaseSync } from 'node:sqlite';
import type { Table } from './table.ts';

export type Layer = {
  name: string;
  title: string;
  table: Table;
  shapes: { wkb: Buffer; box: [number, number, number, number] }[];
};

/** "GPKG" as SQLite's application id, and the version of the standard, 1.3. */
const applicationId = 0x47504b47;
const userVersion = 10300;

/**
 * A GeoPackage (OGC 12-128r18) with one layer of polygons each, WGS 84. SQLite itself writes the file; only the rows that
 * the standard asks for and the eight bytes before each geometry are ours.
 */
export function writeGeoPackage(layers: Layer[]): Uint8Array {
  const file = new DatabaseSync(':memory:');
  try {
    file.exec(`pragma application_id = ${applicationId}; pragma user_version = ${userVersion};
      create table gpkg_spatial_ref_sys (srs_name text not null, srs_id integer primary key, organization text not null,
        organization_coordsys_id integer not null, definition text not null, description text);
      create table gpkg_contents (table_name text not null primary key, data_type text not null, identifier text unique,
        description text default '', last_change datetime not null default (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
        min_x double, min_y double, max_x double, max_y double, srs_id integer references gpkg_spatial_ref_sys);
      create table gpkg_geometry_columns (table_name text not null, column_name text not null, geometry_type_name text not null,
        srs_id integer not null references gpkg_spatial_ref_sys, z tinyint not null, m tinyint not null,
        primary key (table_name, column_name), foreign key (table_name) references gpkg_contents (table_name));`);
    const reference = file.prepare('insert into gpkg_spatial_ref_sys values (?, ?, ?, ?, ?, ?)');
    reference.run('WGS 84', 4326, 'EPSG', 4326, wgs84, 'longitude and latitude');
    reference.run('Undefined Cartesian', -1, 'NONE', -1, 'undefined', null);
    reference.run('Undefined geographic', 0, 'NONE', 0, 'undefined', null);
    for (const layer of layers) addLayer(file, layer);
    return file.serialize();
  } finally {
    file.close();
  }
}

function addLayer(file: DatabaseSync, { name, title, table, shapes }: Layer): void {
  const types = table.columns.map((_column, at) =>
    table.rows.some((row) => typeof row[at] === 'string') ? 'text' : 'real',
  );
  file.exec(`create table ${name} (fid integer primary key autoincrement not null, geom multipolygon,
    ${table.columns.map((column, at) => `${column} ${types[at]}`).join(', ')})`);
  const boxes = shapes.map(({ box }) => box);
  const edge = (at: number, of: (...values: number[]) => number) =>
    boxes.length > 0 ? of(...boxes.map((box) => box[at] as number)) : null;
  file
    .prepare(
      `insert into gpkg_contents (table_name, data_type, identifier, min_x, min_y, max_x, max_y, srs_id)
       values (?, 'features', ?, ?, ?, ?, ?, 4326)`,
    )
    .run(name, title, edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max));
  file.prepare(`insert into gpkg_geometry_columns values (?, 'geom', 'MULTIPOLYGON', 4326, 0, 0)`).run(name);
  const places = table.columns.map(() => '?').join(', ');
  const insert = file.prepare(`insert into ${name} (geom, ${table.columns.join(', ')}) values (?, ${places})`);
  for (const [at, row] of table.rows.entries()) insert.run(geometryOf(shapes[at]?.wkb), ...row);
}

/** Magic, version 0, little-endian without an envelope, the reference system, then WKB. */
function geometryOf(wkb: Buffer | undefined): Buffer | null {
  if (!wkb) return null;
  const header = Buffer.from([0x47, 0x50, 0, 1, 0, 0, 0, 0]);
  header.writeInt32LE(4326, 4);
  return Buffer.concat([header, wkb]);
}

const wgs84 =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],' +
  'UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]';
