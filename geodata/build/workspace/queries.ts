/** The PostGIS in which the build works, and the two layers in it. Metres are metres of EPSG:2178, as on the city's own maps. */
import { PGlite } from '@electric-sql/pglite';
import { postgis } from '@electric-sql/pglite-postgis';
import type { MultiPolygon, Polygon } from 'geojson';

export type Area = Polygon | MultiPolygon;

export type Workspace = PGlite;

/** An empty PostGIS in process. Close it with `close()`. */
export async function openWorkspace(): Promise<Workspace> {
  const workspace = await PGlite.create({ extensions: { postgis } });
  await workspace.exec('create extension postgis');
  return workspace;
}

async function loadAreas(
  db: Workspace,
  table: string,
  rows: readonly { key: number; district: number; geometry: Area }[],
) {
  await db.exec(`create table ${table} (key int primary key, district int not null, geometry geometry not null)`);
  for (const { key, district, geometry } of rows) {
    await db.query(
      `insert into ${table} values ($1, $2, ST_Transform(ST_SetSRID(ST_GeomFromGeoJSON($3), 4326), 2178))`,
      [key, district, JSON.stringify(geometry)],
    );
  }
  await db.exec(`create index on ${table} using gist (geometry)`);
}

export async function loadDistricts(db: Workspace, table: string, rows: readonly { number: number; geometry: Area }[]) {
  await loadAreas(
    db,
    table,
    rows.map(({ number, geometry }) => ({ key: number, district: number, geometry })),
  );
}

export async function loadPrecincts(
  db: Workspace,
  table: string,
  rows: readonly { number: number; district: number; geometry: Area }[],
) {
  await loadAreas(
    db,
    table,
    rows.map(({ number, district, geometry }) => ({ key: number, district, geometry })),
  );
}
