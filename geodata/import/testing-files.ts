/** Small files in the formats of the publishers, for tests. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Knex } from 'knex';
import type { Position } from '../dataset.ts';

export type TestFolder = {
  write: (name: string, content: Uint8Array) => Promise<string>;
  writeZip: (name: string, entries: Record<string, string>) => Promise<string>;
  remove: () => Promise<void>;
};

export async function makeTestFolder(): Promise<TestFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'okolica-files-'));
  const write = async (name: string, content: Uint8Array) => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };
  return {
    write,
    writeZip: (name, entries) => write(name, zipSync(mapValues(entries, (text) => strToU8(text)))),
    remove: () => rm(folder, { recursive: true }),
  };
}

function mapValues<From, To>(record: Record<string, From>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

export type TestFeature = { properties: Record<string, unknown>; geometry: object | null };

/** As Portal MSIP writes it: a named system that GeoJSON of today no longer knows. */
export function geoJson(features: readonly TestFeature[], crs: unknown = namedCrs('EPSG:2178')): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    name: 'Layer',
    ...(crs === undefined ? {} : { crs }),
    features: features.map((feature) => ({ type: 'Feature', ...feature })),
  });
}

export function namedCrs(name: string) {
  return { type: 'name', properties: { name } };
}

/** [lon, lat] → metres of EPSG:2178, easting first, to the centimetre. */
export async function toMetres(database: Knex, [lon, lat]: Position): Promise<Position> {
  const { rows } = await database.raw(
    `select round(ST_X(point)::numeric, 2) as x, round(ST_Y(point)::numeric, 2) as y
     from ST_Transform(ST_SetSRID(ST_MakePoint(?, ?), 4326), 2178) point`,
    [lon, lat],
  );
  return [rows[0].x, rows[0].y];
}
