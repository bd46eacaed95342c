import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/database.ts';
import { openTestDatabase } from '../../../server/database/testing.ts';
import type { Position } from '../../dataset.ts';
import { loadKrakow } from '../krakow.ts';
import type { Progress } from '../report.ts';
import { makeTestFolder, type TestFolder } from '../testing-files.ts';
import { importOsm } from './import-osm.ts';
import { makePbf, type PbfContent, type PbfNode } from './testing-pbf.ts';

/** Corners of real places in Kraków, to some metres. */
const dluga: Position[] = [
  [19.93855, 50.0668],
  [19.9376, 50.0689],
  [19.93595, 50.0729],
];
/** In district II, of which the dataset has the centre lines. */
const grzegorzecka: Position[] = [
  [19.9455, 50.0563],
  [19.952, 50.0574],
  [19.956, 50.0579],
];
const invented: Position[] = [
  [19.93, 50.06],
  [19.931, 50.061],
];
const jordan: Position[] = [
  [19.915, 50.061],
  [19.9185, 50.063],
  [19.9195, 50.0605],
  [19.915, 50.061],
];
const pond: Position[] = [
  [19.916, 50.0612],
  [19.91606, 50.06125],
  [19.91606, 50.06118],
  [19.916, 50.0612],
];
/** The Vistula below Wawel, and on past the city's western line. */
const vistula: Position[] = [
  [19.7, 50.03],
  [19.86, 50.045],
  [19.931, 50.052],
  [19.935, 50.048],
];
/** A lake at Zakrzówek in two halves of one ring, with an island. */
const lakeWest: Position[] = [
  [19.909, 50.035],
  [19.907, 50.037],
  [19.909, 50.0395],
];
const lakeEast: Position[] = [
  [19.909, 50.0395],
  [19.9125, 50.037],
  [19.909, 50.035],
];
const island: Position[] = [
  [19.9092, 50.0368],
  [19.9098, 50.0374],
  [19.9102, 50.0367],
  [19.9092, 50.0368],
];
const skawina: Position[] = [
  [19.82, 49.97],
  [19.825, 49.972],
];

const ways: [id: number, corners: Position[], tags: Record<string, string> | undefined][] = [
  [10, dluga, { highway: 'tertiary', name: 'Długa' }],
  [11, grzegorzecka, { highway: 'primary', name: 'Grzegórzecka' }],
  [12, invented, { highway: 'residential', name: 'Wymyślona Całkiem' }],
  [13, invented.map(([lon, lat]) => [lon, lat + 0.001]), { highway: 'proposed', name: 'Długa' }],
  [14, jordan, { leisure: 'park', name: 'Park Jordana' }],
  [15, pond, { natural: 'water' }],
  [16, vistula, { waterway: 'river', name: 'Wisła' }],
  [17, lakeWest, undefined],
  [18, lakeEast, undefined],
  [19, island, undefined],
  [20, skawina, { highway: 'tertiary', name: 'Krakowska' }],
];
const lake = { id: 30, ways: [17, 18, 19], tags: { type: 'multipolygon', natural: 'water', name: 'Zalew Zakrzówek' } };

/** Blocks as in a sorted extract: nodes, ways, relations. Nodes at one place are one node. */
function extract(drawn = ways, relations = [lake]): PbfContent[] {
  const ids = new Map<string, number>();
  const nodes: PbfNode[] = [];
  const refs = drawn.map(([, corners]) =>
    corners.map((at) => {
      const id = ids.get(at.join()) ?? nodes.length + 1;
      if (id > nodes.length) nodes.push({ id, at });
      ids.set(at.join(), id);
      return id;
    }),
  );
  return [
    { nodes: nodes.slice(0, 10) },
    { nodes: nodes.slice(10) },
    { ways: drawn.map(([id, , tags], at) => ({ id, refs: refs[at] as number[], ...(tags && { tags }) })) },
    { relations },
  ];
}

describe('the importer of an OpenStreetMap extract', () => {
  let database: Database;
  let folder: TestFolder;
  beforeAll(async () => {
    database = await openTestDatabase();
    folder = await makeTestFolder();
  });
  beforeEach(async () => {
    await database.write('imports').delete();
  });
  afterAll(async () => {
    await folder.remove();
    await database.close();
  });

  const publish = (blocks: readonly PbfContent[], required?: string[]) =>
    folder.write('malopolskie-latest.osm.pbf', makePbf(blocks, required));
  const stored = async () =>
    (
      await database.write.raw(`
        select label as name, source as kind, ST_AsText(geometry) as drawn from street_lines join streets on streets.id = street
        union all select coalesce(name, id), kind, ST_AsText(geometry) from basemap_features order by name, kind, drawn`)
    ).rows;
  const versions = async () => {
    const rows = await database.write('data_versions').whereIn('layer', ['streets', 'basemap']).orderBy('layer');
    return rows.map(({ version }) => version);
  };

  it('draws streets of the official lists, parks, rings of multipolygons with their islands, and rivers within the city', async () => {
    const seen: Progress['stage'][] = [];
    const report = await importOsm(database.write, await publish(extract()), {
      onProgress: ({ stage }) => seen.push(stage),
    });
    expect([...new Set(seen)]).toEqual(['read', 'place', 'write']);
    expect(report.refused).toEqual([
      { reason: 'water too small to draw', count: 1, examples: ['osm/way/15'] },
      { reason: 'a street name that the official lists do not have', count: 1, examples: ['Wymyślona Całkiem'] },
    ]);
    // ul. Długa, the park, the lake, the river; ul. Grzegórzecka had a line from the dataset.
    const had = (await database.write('street_lines').where({ source: 'krakow-dataset' }).count({ rows: '*' }).first())
      ?.rows;
    expect(Number(had)).toBeGreaterThan(90);
    expect(report.added + report.changed).toBe(5);
    const { rows: streets } = await database.write.raw(`
      select label, placed_by, ST_NPoints(geometry) as corners, ST_Distance(point, geometry) < 1e-9 as on_line,
             ST_Covers(extent, geometry) as framed
      from street_lines join streets on streets.id = street where source = 'osm' order by label`);
    expect(streets).toEqual([
      { label: 'ul. Długa', placed_by: 'line', corners: 3, on_line: true, framed: true },
      { label: 'ul. Grzegórzecka', placed_by: 'line', corners: 3, on_line: true, framed: true },
    ]);
    const { rows: features } = await database.write.raw(`
      select basemap_features.id, kind, basemap_features.name, ST_NumInteriorRings(ST_GeometryN(basemap_features.geometry, 1)) as islands,
             ST_Covers(ST_Buffer(city.geometry, 1e-5), basemap_features.geometry) as inside
      from basemap_features, (select ST_Union(geometry) as geometry from districts) city
      where kind <> 'tram' order by kind`);
    expect(features).toEqual([
      { id: 'osm/way/14', kind: 'park', name: 'Park Jordana', islands: 0, inside: true },
      { id: 'osm/way/16', kind: 'river', name: 'Wisła', islands: null, inside: true },
      { id: 'osm/relation/30', kind: 'water', name: 'Zalew Zakrzówek', islands: 1, inside: true },
    ]);
  });

  it('changes nothing and raises no version when the same file comes again, nor does the next start', async () => {
    const path = await publish(extract());
    await importOsm(database.write, path);
    const before = { rows: await stored(), versions: await versions() };
    expect(await importOsm(database.write, path)).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: 5 });
    await loadKrakow(database.write);
    expect({ rows: await stored(), versions: await versions() }).toEqual(before);
  });

  it('takes away what the next file no longer has, and the next start brings back what the dataset knows', async () => {
    await importOsm(database.write, await publish(extract()));
    const report = await importOsm(
      database.write,
      await publish(extract(ways.filter(([id]) => id !== 11 && id !== 16))),
    );
    expect(report).toMatchObject({ added: 0, removed: 2, unchanged: 3 });
    await loadKrakow(database.write);
    const rows: { name: string; kind: string }[] = await stored();
    const kindOf = (wanted: string) => rows.filter(({ name }) => name === wanted).map(({ kind }) => kind);
    expect(kindOf('ul. Grzegórzecka')).toEqual(['krakow-dataset']);
    expect(kindOf('Wisła')).toEqual(['river']);
  });

  it('leaves out a multipolygon whose members are not all in the file, and says so', async () => {
    const report = await importOsm(database.write, await publish(extract(ways.filter(([id]) => id !== 18))));
    expect(report.refused).toContainEqual({
      reason: 'incomplete in the file',
      count: 1,
      examples: ['Zalew Zakrzówek'],
    });
  });

  it('leaves out an area whose border does not close, and says so', async () => {
    const open = ways.map((way): (typeof ways)[number] =>
      way[0] === 18 ? [18, lakeEast.slice(0, 2), undefined] : way,
    );
    const report = await importOsm(
      database.write,
      await publish(
        extract(
          open.filter(([id]) => id !== 19),
          [{ ...lake, ways: [17, 18] }],
        ),
      ),
    );
    expect(report.refused).toContainEqual({
      reason: 'an area whose border does not close',
      count: 1,
      examples: ['Zalew Zakrzówek'],
    });
  });

  describe('refuses the whole file and keeps what is stored when', () => {
    async function expectRefusal(path: string, sentence: RegExp) {
      const before = { rows: await stored(), versions: await versions() };
      await expect(importOsm(database.write, path)).rejects.toThrow(sentence);
      expect({ rows: await stored(), versions: await versions() }).toEqual(before);
      expect(await database.write('imports').first('status', 'message')).toMatchObject({
        status: 'failed',
        message: expect.stringMatching(sentence),
      });
    }

    it('it is no PBF', async () =>
      expectRefusal(
        await folder.write('page.osm.pbf', Buffer.from('<html>503 Service Unavailable</html>')),
        /not an OSM PBF file/,
      ));

    it('it is empty', async () =>
      expectRefusal(await folder.write('empty.osm.pbf', Buffer.alloc(0)), /not an OSM PBF file/));

    it('it is cut short', async () => {
      const whole = makePbf(extract());
      await expectRefusal(await folder.write('cut.osm.pbf', whole.subarray(0, whole.length - 30)), /is cut short/);
    });

    it('bytes in it are damaged', async () => {
      const bytes = makePbf(extract());
      bytes.fill(0, bytes.length - 60, bytes.length - 20);
      await expectRefusal(await folder.write('damaged.osm.pbf', bytes), /is damaged/);
    });

    it('it demands what cannot be read', async () =>
      expectRefusal(
        await publish(extract(), ['OsmSchema-V0.6', 'HistoricalInformation']),
        /demands what cannot be read: HistoricalInformation/,
      ));

    it('it is not sorted', async () => {
      const [first, second, drawn, relations] = extract() as [PbfContent, PbfContent, PbfContent, PbfContent];
      await expectRefusal(await publish([first, drawn, second, relations]), /is not sorted by type and id/);
    });

    it('it is of another place', async () => {
      const warsaw = [
        {
          nodes: [
            { id: 1, at: [21.01, 52.23] as Position },
            { id: 2, at: [21.02, 52.23] as Position },
          ],
        },
      ];
      await expectRefusal(
        await publish([
          ...warsaw,
          { ways: [{ id: 1, refs: [1, 2], tags: { highway: 'primary', name: 'Marszałkowska' } }] },
        ]),
        /holds no street, park or water within the city/,
      );
    });
  });

  it.each(['read', 'place', 'write'])(
    'can be cancelled at the stage "%s" and then has changed nothing',
    async (stage) => {
      await importOsm(database.write, await publish(extract()));
      const before = { rows: await stored(), versions: await versions() };
      const controller = new AbortController();
      const path = await publish(extract(ways.filter(([id]) => id !== 14)));
      const onProgress = (progress: Progress) => {
        if (progress.stage === stage) controller.abort();
      };
      await expect(importOsm(database.write, path, { signal: controller.signal, onProgress })).rejects.toThrow(
        'aborted',
      );
      expect({ rows: await stored(), versions: await versions() }).toEqual(before);
      expect(await database.write('imports').orderBy('id', 'desc').first('status')).toEqual({ status: 'cancelled' });
    },
  );
});
