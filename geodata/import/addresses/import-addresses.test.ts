import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/database.ts';
import { openTestDatabase } from '../../../server/database/testing.ts';
import type { Position } from '../../dataset.ts';
import type { ImportOptions, Progress } from '../report.ts';
import { geoJson, makeTestFolder, namedCrs, type TestFeature, type TestFolder, toMetres } from '../testing-files.ts';
import { importAddresses } from './import-addresses.ts';

/** Real places: in front of the house, to some metres. */
const places: [id: number, street: string, number: string, position: Position][] = [
  [1, 'Grodzka', '1', [19.93785, 50.06066]],
  [2, 'Józefa Dietla', '50', [19.94205, 50.05262]],
  [3, 'Osiedle Złotego Wieku', '12', [20.00995, 50.09655]],
  [4, 'Aleja Jana Pawła II', '150', [20.0146, 50.0736]],
  [5, 'Rynek Główny', '1', [19.93605, 50.06105]],
];

describe('the importer of addresses', () => {
  let database: Database;
  let folder: TestFolder;
  let features: TestFeature[];
  beforeAll(async () => {
    database = await openTestDatabase();
    folder = await makeTestFolder();
    features = [];
    for (const [id, street, number, position] of places)
      features.push({
        properties: { id, miejscowosc: 'Kraków', nazwa_ulicy: street, numer_adresowy: number, kod_pocztowy: '30-001' },
        geometry: { type: 'Point', coordinates: await toMetres(database.write, position) },
      });
  });
  beforeEach(async () => {
    await database.write('addresses').delete();
    await database.write('imports').delete();
  });
  afterAll(async () => {
    await folder.remove();
    await database.close();
  });

  const publish = (written: readonly TestFeature[], crs?: unknown) =>
    folder.writeZip('Adresy_JSON.zip', {
      'Adresy.geojson': crs === null ? geoJson(written, null) : geoJson(written, crs),
      '__Aktualnosc__.txt': '2026-11-01',
    });
  const publishText = (text: string) => folder.writeZip('Adresy_JSON.zip', { 'Adresy.geojson': text });
  const run = (path: string, options?: ImportOptions) => importAddresses(database.write, path, options);
  const stored = () =>
    database.write('addresses').select('source_id', 'street_name', 'number', 'precinct').orderBy('source_id');
  const version = async () =>
    (await database.write('data_versions').where({ layer: 'addresses' }).first('version'))?.version ?? 0;
  const changed = (at: number, properties: Record<string, unknown>, geometry?: object | null): TestFeature[] =>
    features.map((feature, index) =>
      index === at
        ? {
            properties: { ...feature.properties, ...properties },
            geometry: geometry === undefined ? feature.geometry : geometry,
          }
        : feature,
    );

  it('places each address in its precinct and on its street, also where the list leaves the first name out', async () => {
    const report = await run(await publish(features));
    expect(report).toEqual({ added: 5, changed: 0, removed: 0, unchanged: 0, refused: [], remarks: [] });
    const { rows } = await database.write.raw(`
      select source_id, streets.label, addresses.number,
             ST_Covers(precincts.geometry, addresses.point) as inside, ST_X(point.geom) as lon, ST_Y(point.geom) as lat
      from addresses join streets on streets.id = addresses.street join precincts on precincts.number = addresses.precinct,
           ST_Dump(addresses.point) point order by source_id`);
    expect(rows.map((row: { label: string }) => row.label)).toEqual([
      'ul. Grodzka',
      'ul. Dietla',
      'os. Złotego Wieku',
      'al. Jana Pawła II',
      'Rynek Główny',
    ]);
    for (const [index, [, , , [lon, lat]]] of places.entries()) {
      expect(rows[index].inside).toBe(true);
      expect(rows[index].lon).toBeCloseTo(lon, 6);
      expect(rows[index].lat).toBeCloseTo(lat, 6);
    }
  });

  it('changes nothing and raises no version when the same file comes again', async () => {
    const path = await publish(features);
    await run(path);
    const before = await version();
    expect(await run(path)).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: 5 });
    expect(await version()).toBe(before);
  });

  it('counts what came, what changed and what went, and raises the version', async () => {
    await run(await publish(features));
    const before = await version();
    const next = changed(0, { numer_adresowy: '1A' }).slice(0, 4);
    next.push({
      ...(features[4] as TestFeature),
      properties: { ...features[4]?.properties, id: 6, numer_adresowy: '2' },
    });
    expect(await run(await publish(next))).toMatchObject({ added: 1, changed: 1, removed: 1, unchanged: 3 });
    expect(await version()).toBe(before + 1);
    expect(await stored()).toContainEqual({
      source_id: '1',
      street_name: 'Grodzka',
      number: '1A',
      precinct: expect.any(Number),
    });
  });

  it('reads names of attributes in capitals and without a crs member', async () => {
    const shouting = features.map(({ properties, geometry }) => ({
      geometry,
      properties: Object.fromEntries(Object.entries(properties).map(([name, value]) => [name.toUpperCase(), value])),
    }));
    expect(await run(await publish(shouting, null))).toMatchObject({ added: 5 });
  });

  it('stores an address on a street that no list names, and says so', async () => {
    const report = await run(await publish(changed(0, { nazwa_ulicy: 'Wymyślona Całkiem' })));
    expect(report).toMatchObject({ added: 5, refused: [] });
    expect(report.remarks).toEqual([
      { reason: 'on a street that the official lists do not name', count: 1, examples: ['Wymyślona Całkiem'] },
    ]);
  });

  it.each([
    ['outside the city', { nazwa_ulicy: 'Rynek Górny' }, [20.0665, 49.9862] as Position, 'Rynek Górny 1'],
    ['far outside the city', { nazwa_ulicy: 'Krupówki' }, [19.9556, 49.2949] as Position, 'Krupówki 1 (1)'],
  ])('refuses an address %s and stores the others', async (reason, properties, position, example) => {
    const point = { type: 'Point', coordinates: await toMetres(database.write, position) };
    const report = await run(await publish(changed(0, properties, point)));
    expect(report).toMatchObject({ added: 4, refused: [{ reason, count: 1, examples: [example] }] });
  });

  it.each([
    ['without an identifier', { id: null }, undefined],
    ['without a street', { nazwa_ulicy: ' ' }, undefined],
    ['without a house number', { numer_adresowy: null }, undefined],
    ['identifier used twice', { id: 2 }, undefined],
    ['without a point', {}, null],
    ['without a point', {}, { type: 'Polygon', coordinates: [[[1, 2]]] }],
  ])('refuses a feature %s and stores the others', async (reason, properties, geometry) => {
    const report = await run(await publish(changed(0, properties, geometry)));
    expect(report).toMatchObject({ added: 4, refused: [{ reason, count: 1 }] });
  });

  describe('refuses the whole file and keeps the stored addresses when', () => {
    beforeEach(async () => {
      await run(await publish(features));
    });
    const expectRefusal = async (path: string, sentence: RegExp) => {
      const before = { rows: await stored(), version: await version() };
      await expect(run(path)).rejects.toThrow(sentence);
      expect({ rows: await stored(), version: await version() }).toEqual(before);
      const [last] = await database.write('imports').orderBy('id', 'desc').limit(1);
      expect(last).toMatchObject({ kind: 'addresses', status: 'failed', message: expect.stringMatching(sentence) });
      expect(last.finished_at).not.toBeNull();
    };

    it('an attribute is missing', async () => {
      const bare = features.map(({ properties: { numer_adresowy: _, ...properties }, geometry }) => ({
        properties,
        geometry,
      }));
      await expectRefusal(
        await publish(bare),
        /house number: looked for numer_adresowy, .*; found id, miejscowosc, nazwa_ulicy, kod_pocztowy\./,
      );
    });

    it('the crs member names another projection', async () =>
      expectRefusal(
        await publish(features, namedCrs('urn:ogc:def:crs:EPSG::2180')),
        /EPSG::2180; EPSG:2178 is expected/,
      ));

    it('the positions are degrees', async () => {
      const degrees = features.map(({ properties }, index) => ({
        properties,
        geometry: { type: 'Point', coordinates: places[index]?.[3] },
      }));
      await expectRefusal(await publish(degrees), /are degrees, as in EPSG:4326/);
    });

    it('the axes are swapped', async () => {
      const swapped = features.map(({ properties, geometry }) => ({
        properties,
        geometry: { type: 'Point', coordinates: (geometry as { coordinates: Position }).coordinates.toReversed() },
      }));
      await expectRefusal(await publish(swapped), /axes swapped/);
    });

    it('the positions are in another zone of metres', async () => {
      const other = features.map(({ properties }) => ({
        properties,
        geometry: { type: 'Point', coordinates: [567_000.5, 244_000.25] },
      }));
      await expectRefusal(await publish(other), /lie far from Kraków/);
    });

    it('it is no zip', async () =>
      expectRefusal(
        await folder.write('Adresy_JSON.zip', Buffer.from('<html>404</html>')),
        /not a zip that can be read/,
      ));

    it('the zip is cut short', async () => {
      const whole = await readFile(await publish(features));
      await expectRefusal(
        await folder.write('cut.zip', whole.subarray(0, whole.length / 2)),
        /not a zip that can be read/,
      );
    });

    it('bytes inside the zip are damaged', async () => {
      const bytes = await readFile(await publish(features));
      bytes.fill(0, 80, 110);
      await expectRefusal(await folder.write('damaged.zip', bytes), /damaged|cannot be read as JSON/);
    });

    it('there is no GeoJSON in the zip', async () =>
      expectRefusal(
        await folder.writeZip('shp.zip', { 'Adresy.shp': 'x', 'Adresy.dbf': 'y' }),
        /no GeoJSON file in shp\.zip\. It holds Adresy\.shp, Adresy\.dbf/,
      ));

    it('there are several GeoJSON files in the zip', async () =>
      expectRefusal(
        await folder.writeZip('two.zip', { 'a.geojson': '{}', 'b.json': '{}' }),
        /several GeoJSON files.*a\.geojson, b\.json/,
      ));

    it('the GeoJSON ends in the middle', async () =>
      expectRefusal(await publishText(geoJson(features).slice(0, -40)), /cannot be read as JSON/));

    it('it is not a FeatureCollection', async () =>
      expectRefusal(
        await publishText(JSON.stringify({ type: 'Topology', objects: {} })),
        /not a GeoJSON FeatureCollection: its type is Topology/,
      ));

    it('the features are those of ArcGIS and not of GeoJSON', async () =>
      expectRefusal(
        await publishText(JSON.stringify({ geometryType: 'esriGeometryPoint', features: [{ attributes: { id: 1 } }] })),
        /something that is no GeoJSON feature/,
      ));

    it('it holds no features', async () => expectRefusal(await publish([]), /holds no features/));

    it('no feature can be used', async () =>
      expectRefusal(
        await publish(features.map(({ properties }) => ({ properties, geometry: null }))),
        /No address in Adresy_JSON\.zip can be used: without a point/,
      ));

    it('there is no such file', async () =>
      expectRefusal('/no/such/Adresy_JSON.zip', /Adresy_JSON\.zip cannot be read: there is no such file/));
  });

  it('refuses a file that lacks most stored addresses, unless that is asked for', async () => {
    await database.write.raw(`
      insert into addresses (source_id, street_name, number, point)
      select 'old-' || n, 'Grodzka', n, ST_SetSRID(ST_MakePoint(19.9378, 50.0606), 4326) from generate_series(1, 1200) n`);
    const path = await publish(features);
    await expect(run(path)).rejects.toThrow(/lacks 1200 of the 1200 stored addresses/);
    expect(await stored()).toHaveLength(1200);
    expect(await run(path, { allowShrinking: true })).toMatchObject({ added: 5, removed: 1200 });
  });

  it('shows how far it is, through all stages', async () => {
    const seen: Progress[] = [];
    await run(await publish(features), { onProgress: (progress) => seen.push(progress) });
    expect([...new Set(seen.map(({ stage }) => stage))]).toEqual(['read', 'place', 'write']);
    const read = seen.filter(({ stage }) => stage === 'read').at(-1);
    expect(read?.done).toBe(read?.total);
  });

  it.each(['read', 'place', 'write'])(
    'can be cancelled at the stage "%s" and then has changed nothing',
    async (stage) => {
      await run(await publish(features));
      const before = { rows: await stored(), version: await version() };
      const controller = new AbortController();
      const path = await publish(changed(0, { numer_adresowy: '99' }));
      const onProgress = (progress: Progress) => {
        if (progress.stage === stage) controller.abort();
      };
      await expect(run(path, { signal: controller.signal, onProgress })).rejects.toThrow('aborted');
      expect({ rows: await stored(), version: await version() }).toEqual(before);
      const [last] = await database.write('imports').orderBy('id', 'desc').limit(1);
      expect(last).toMatchObject({ status: 'cancelled' });
    },
  );

  it('writes into the list of imports what it did, and closes what a killed import left open', async () => {
    await database.write('imports').insert({ kind: 'osm', source: 'malopolskie.osm.pbf', status: 'running' });
    await run(await publish(features));
    const [lost, done] = await database.write('imports').orderBy('id');
    expect(lost).toMatchObject({ status: 'failed', message: 'Ended before it was finished.' });
    expect(done).toMatchObject({ source: 'Adresy_JSON.zip', status: 'done', counts: { added: 5, removed: 0 } });
  });
});
