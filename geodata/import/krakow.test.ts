import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../server/database/database.ts';
import { openTestDatabase } from '../../server/database/testing.ts';
import { KRAKOW, readDataset, type Stop, type Street } from '../dataset.ts';
import { loadKrakow } from './krakow.ts';

describe('the loader of the built dataset', () => {
  let database: Database;
  let folder: string;
  beforeAll(async () => {
    database = await openTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'okolica-dataset-'));
  });
  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  const count = async (table: string) => Number((await database.write(table).count({ rows: '*' }).first())?.rows);
  const version = async (layer: string) =>
    (await database.write('data_versions').where({ layer }).first('version'))?.version;

  /** A copy of the dataset in which one file has been changed. */
  async function changedDataset<T>(file: string, change: (content: T) => T): Promise<URL> {
    const copy = await mkdtemp(join(folder, 'copy-'));
    await cp(KRAKOW, copy, { recursive: true });
    await writeFile(join(copy, file), JSON.stringify(change(JSON.parse(await readFile(join(copy, file), 'utf8')))));
    return pathToFileURL(`${copy}/`);
  }

  it('brings every district, precinct, street, stop and ballot project of the dataset', async () => {
    const dataset = readDataset();
    const streets = await dataset.readStreets();
    expect(await count('districts')).toBe(18);
    expect(await count('precincts')).toBe(405);
    expect(await count('streets')).toBe(streets.length);
    expect(await count('street_precincts')).toBe(streets.flatMap(({ precincts }) => precincts).length);
    expect(await count('street_lines')).toBe((await dataset.readStreetLines()).features.length);
    expect(await count('neighbourhoods')).toBe((await dataset.readNeighbourhoods()).length);
    expect(await count('stops')).toBe((await dataset.readStops()).length);
    expect(await count('results')).toBe((await dataset.readResults()).columns.year.length);
    expect(await count('result_statistics')).toBe((await dataset.readResultStatistics()).statistics.length);
  });

  it('stores borders exactly as they are decoded, so that precincts fill the city without gap or overlap', async () => {
    const { districts } = await readDataset().readBoundaries();
    const { rows } = await database.write.raw(
      'select number, ST_AsGeoJSON(geometry, 9)::json as geometry from districts',
    );
    for (const { properties, geometry } of districts.features) {
      const stored = rows.find((row: { number: number }) => row.number === properties.number).geometry;
      expect(stored.coordinates).toEqual(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);
    }
    const { rows: city } = await database.write.raw(`
      select sum(area_km2) as parts_km2, ST_Area(ST_Transform(ST_Union(geometry), 2178)) / 1e6 as whole_km2,
             ST_NumGeometries(ST_Multi(ST_Union(geometry))) as pieces,
             ST_NumInteriorRings(ST_GeometryN(ST_Multi(ST_Union(geometry)), 1)) as gaps
      from precincts`);
    expect(city[0]).toMatchObject({ pieces: 1, gaps: 0 });
    expect(city[0].parts_km2).toBeCloseTo(city[0].whole_km2, 6);
  });

  it('does nothing when exactly these files are loaded already', async () => {
    expect(await loadKrakow(database.write)).toEqual([]);
  });

  it('keeps what refers to precincts and raises only the version of what has changed', async () => {
    await database.write('addresses').insert({
      source_id: 'kept',
      street_name: 'Grodzka',
      number: '1',
      precinct: 1,
      point: database.write.raw("ST_GeomFromText('POINT(19.9375 50.0605)', 4326)"),
    });
    const before = { stops: await version('stops'), precincts: await version('precincts') };
    const changed = await changedDataset<Stop[]>('stops.json', ([first, ...rest]) => [
      { ...(first as Stop), name: 'Teatr Bagatela' },
      ...rest.slice(1),
    ]);
    expect(await loadKrakow(database.write, () => {}, changed)).toEqual(['stops']);
    expect(await count('stops')).toBe((await readDataset().readStops()).length - 1);
    expect(await version('stops')).toBe(before.stops + 1);
    expect(await version('precincts')).toBe(before.precincts);
    expect(await database.write('addresses').where({ source_id: 'kept' }).first('precinct')).toEqual({ precinct: 1 });
    expect(await loadKrakow(database.write)).toEqual(['stops']);
    expect(await count('stops')).toBe((await readDataset().readStops()).length);
  });

  it('leaves districts, street lines and parks that an importer brought as they are', async () => {
    const [street] = await database.write('streets').where({ label: 'ul. Długa' }).select('id');
    await database.write.raw(`
      insert into imports (kind, source, status) values ('districts', 'Dzielnice_JSON.zip', 'done');
      update districts set area_km2 = 5.5, geometry = ST_Multi(ST_Envelope(geometry)) where number = 1;
      insert into basemap_features (id, kind, name, geometry)
        values ('osm/way/1', 'park', 'Park Jordana', ST_Buffer('SRID=4326;POINT(19.92 50.06)'::geometry, 0.001))`);
    await database.write.raw(
      `insert into street_lines (street, source, geometry)
       values (?, 'osm', 'SRID=4326;MULTILINESTRING((19.938 50.067,19.936 50.072))')`,
      [street.id],
    );
    await database.write.raw(
      "update streets set placed_by = 'line', point = 'SRID=4326;POINT(19.937 50.07)' where id = ?",
      [street.id],
    );
    const changed = await changedDataset<Street[]>('streets.json', (streets) =>
      streets.map((one) => ({ ...one, fullName: one.label })),
    );
    expect(await loadKrakow(database.write, () => {}, changed)).toEqual(['streets', 'areas']);
    const { rows } = await database.write.raw(
      `select area_km2, ST_NPoints(districts.geometry) as corners, line.source, placed_by, full_name, ST_X(point) as lon
       from districts, streets join street_lines line on line.street = streets.id
       where number = 1 and streets.id = ?`,
      [street.id],
    );
    expect(rows).toEqual([
      { area_km2: 5.5, corners: 5, source: 'osm', placed_by: 'line', full_name: 'ul. Długa', lon: 19.937 },
    ]);
    expect(await database.write('basemap_features').where({ id: 'osm/way/1' }).first('name')).toEqual({
      name: 'Park Jordana',
    });
  });

  it('leaves everything as it was when a file is broken', async () => {
    const before = await version('krakow-dataset');
    const broken = await changedDataset<Stop[]>('stops.json', (stops) =>
      stops.map((stop) => ({ ...stop, kind: null as never })),
    );
    await expect(loadKrakow(database.write, () => {}, broken)).rejects.toThrow('stops');
    expect(await version('krakow-dataset')).toBe(before);
    expect(await count('stops')).toBe((await readDataset().readStops()).length);
  });

  it('says where the dataset should be when it is missing', async () => {
    const empty = await mkdtemp(join(folder, 'empty-'));
    await expect(loadKrakow(database.write, () => {}, pathToFileURL(`${empty}/`))).rejects.toThrow(empty);
  });
});
