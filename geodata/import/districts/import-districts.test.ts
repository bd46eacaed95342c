import type { Position } from 'geojson';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/database.ts';
import { openTestDatabase } from '../../../server/database/testing.ts';
import { loadKrakow } from '../krakow.ts';
import type { Progress } from '../report.ts';
import { geoJson, makeTestFolder, type TestFeature, type TestFolder } from '../testing-files.ts';
import { importDistricts } from './import-districts.ts';

type District = {
  properties: Record<string, unknown>;
  geometry: { type: 'MultiPolygon'; coordinates: Position[][][] };
};

describe('the importer of districts', () => {
  let database: Database;
  let folder: TestFolder;
  let features: District[];
  beforeAll(async () => {
    database = await openTestDatabase();
    folder = await makeTestFolder();
    const { rows } = await database.write.raw(`
      select number, roman, name, ST_AsGeoJSON(ST_Transform(geometry, 2178), 3)::json as geometry from districts order by number`);
    features = rows.map(
      ({ number, roman, name, geometry }: { number: number; roman: string; name: string; geometry: object }) => ({
        properties: { id_dzielni: number, nr_dzielni: roman, nazwa: name, nazwa_peln: `Dzielnica ${roman} ${name}` },
        geometry,
      }),
    );
    expect(features).toHaveLength(18);
  });
  beforeEach(async () => {
    await database.write('imports').delete();
  });
  afterAll(async () => {
    await folder.remove();
    await database.close();
  });

  const publish = (written: readonly TestFeature[], crs?: unknown) =>
    folder.writeZip('Dzielnice_JSON.zip', { 'Dzielnice.geojson': geoJson(written, crs) });
  const stored = async () =>
    (
      await database.write.raw(
        'select number, name, residents, area_km2, ST_AsText(geometry) as border from districts order by number',
      )
    ).rows;
  const version = async () =>
    (await database.write('data_versions').where({ layer: 'districts' }).first('version')).version;
  /** All districts with every corner moved. */
  const moved = (move: (corner: Position) => Position): District[] =>
    features.map(({ properties, geometry }) => ({
      properties,
      geometry: {
        ...geometry,
        coordinates: geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(move))),
      },
    }));
  const replaced = (at: number, change: Partial<District>): District[] =>
    features.map((feature, index) => (index === at ? { ...feature, ...change } : feature));

  async function expectRefusal(path: string, sentence: RegExp) {
    const before = { rows: await stored(), version: await version() };
    await expect(importDistricts(database.write, path)).rejects.toThrow(sentence);
    expect({ rows: await stored(), version: await version() }).toEqual(before);
    expect(await database.write('imports').first('status', 'message')).toMatchObject({
      status: 'failed',
      message: expect.stringMatching(sentence),
    });
  }

  it('brings the borders, keeps names and residents, and changes nothing the second time', async () => {
    const names = (await stored()).map(({ name, residents }: { name: string; residents: number }) => ({
      name,
      residents,
    }));
    const before = await version();
    const path = await publish(moved(([x = 0, y = 0]) => [x + 3, y]));
    const seen: Progress['stage'][] = [];
    const report = await importDistricts(database.write, path, { onProgress: ({ stage }) => seen.push(stage) });
    expect(report).toEqual({ added: 0, changed: 18, removed: 0, unchanged: 0, refused: [], remarks: [] });
    expect([...new Set(seen)]).toEqual(['read', 'place', 'write']);
    expect(await version()).toBe(before + 1);
    const after = await stored();
    expect(after.map(({ name, residents }: { name: string; residents: number }) => ({ name, residents }))).toEqual(
      names,
    );
    const { rows } = await database.write.raw('select sum(area_km2) as area from districts');
    expect(rows[0].area).toBeCloseTo(326.85, 1);
    expect(await importDistricts(database.write, path)).toMatchObject({ changed: 0, unchanged: 18 });
    expect(await version()).toBe(before + 1);
    // The next start does not take the dataset's borders back.
    await loadKrakow(database.write);
    expect(await stored()).toEqual(after);
  });

  it('understands numbers in place of Roman numerals and names in capitals, and says which names differ', async () => {
    const shouting = features.map(({ properties, geometry }, index) => ({
      geometry,
      properties: {
        NR_DZIELNI: index + 1,
        NAZWA: index === 0 ? 'Śródmieście' : String(properties.nazwa).toUpperCase(),
      },
    }));
    const report = await importDistricts(database.write, await publish(shouting));
    expect(report.remarks).toEqual([{ reason: 'named otherwise in the file', count: 1, examples: ['1: Śródmieście'] }]);
  });

  it('refuses when one of the 18 is missing', async () =>
    expectRefusal(await publish(features.slice(0, 17)), /lacks the districts 18\./));

  it('refuses when one comes twice', async () =>
    expectRefusal(
      await publish(replaced(1, { properties: features[0]?.properties ?? {} })),
      /lacks the districts 2\./,
    ));

  it('refuses when there are more than 18', async () =>
    expectRefusal(await publish([...features, features[0] as District]), /more than 18 features/));

  it('refuses a number that is none', async () =>
    expectRefusal(
      await publish(replaced(3, { properties: { nr_dzielni: 'IIX', nazwa: 'Prądnik Biały' } })),
      /nr_dzielni is "IIX", which is no number of a district/,
    ));

  it('refuses when an attribute is missing', async () => {
    const bare = features.map(({ properties: { nazwa, nazwa_peln }, geometry }) => ({
      properties: { nazwa, nazwa_peln },
      geometry,
    }));
    await expectRefusal(await publish(bare), /district number: looked for nr_dzielni, .*; found nazwa, nazwa_peln\./);
  });

  it('refuses two districts that overlap', async () => {
    const [first, second] = features.map(({ geometry }) => geometry);
    const { rows } = await database.write.raw(
      `select ST_AsGeoJSON(ST_Multi(ST_Union(ST_GeomFromGeoJSON(:first), ST_Buffer(ST_PointOnSurface(ST_GeomFromGeoJSON(:second)), 40))))::json as geometry`,
      { first: JSON.stringify(first), second: JSON.stringify(second) },
    );
    // An island of district I inside district II.
    await expectRefusal(
      await publish(replaced(0, { geometry: rows[0].geometry })),
      /an overlap of districts 1 and 2, 49\d\d m²/,
    );
  });

  it('refuses a gap between districts', async () => {
    const { rows } = await database.write.raw(
      `select ST_AsGeoJSON(ST_Multi(ST_Difference(g, ST_Buffer(ST_PointOnSurface(g), 40))))::json as geometry from ST_GeomFromGeoJSON(?) g`,
      [JSON.stringify(features[0]?.geometry)],
    );
    await expectRefusal(
      await publish(replaced(0, { geometry: rows[0].geometry })),
      /a gap between districts 1, 49\d\d m²/,
    );
  });

  it('refuses a border that crosses itself', async () => {
    const [x = 0, y = 0] = features[0]?.geometry.coordinates[0]?.[0]?.[0] ?? [];
    const bowTie = [
      [
        [
          [x, y],
          [x + 500, y + 500],
          [x + 500, y],
          [x, y + 500],
          [x, y],
        ],
      ],
    ];
    await expectRefusal(
      await publish(replaced(0, { geometry: { type: 'MultiPolygon', coordinates: bowTie } })),
      /border of district 1 in Dzielnice_JSON\.zip is not valid: Self-intersection/,
    );
  });

  it('refuses a ring that is open', async () => {
    const [x = 0, y = 0] = features[0]?.geometry.coordinates[0]?.[0]?.[0] ?? [];
    const open = [
      [
        [
          [x, y],
          [x + 500, y + 500],
          [x + 500, y],
          [x, y + 500],
        ],
      ],
    ];
    await expectRefusal(
      await publish(replaced(0, { geometry: { type: 'MultiPolygon', coordinates: open } })),
      /border of district 1 in Dzielnice_JSON\.zip has a ring that is not closed/,
    );
  });

  it('refuses a district that is a point', async () =>
    expectRefusal(
      await publish(replaced(6, { geometry: { type: 'Point', coordinates: [7_424_000, 5_548_000] } as never })),
      /District 7 in Dzielnice_JSON\.zip is no polygon/,
    ));

  it('refuses degrees', async () =>
    expectRefusal(await publish(moved(([x = 0, y = 0]) => [x / 370_000, y / 110_000])), /are degrees/));

  it('refuses swapped axes', async () =>
    expectRefusal(await publish(moved(([x = 0, y = 0]) => [y, x])), /axes swapped/));

  it('refuses another city of 18 districts near by', async () =>
    expectRefusal(
      await publish(moved(([x = 0, y = 0]) => [x + 9000, y])),
      /are not those of Kraków: together they differ/,
    ));

  it('can be cancelled and has then changed nothing', async () => {
    const before = await stored();
    const controller = new AbortController();
    const path = await publish(moved(([x = 0, y = 0]) => [x - 2, y]));
    const onProgress = ({ stage }: Progress) => {
      if (stage === 'write') controller.abort();
    };
    await expect(importDistricts(database.write, path, { signal: controller.signal, onProgress })).rejects.toThrow(
      'aborted',
    );
    expect(await stored()).toEqual(before);
    expect(await database.write('imports').first('status')).toEqual({ status: 'cancelled' });
  });
});
