import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Geometry } from 'geojson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import { collections } from './collections.ts';

const run = promisify(execFile);
const mostBytes = 256 * 1024 * 1024;
const gdal = await run('ogrinfo', ['--version']).then(
  () => true,
  () => false,
);

let web: TestWeb;
beforeAll(async () => {
  if (gdal) web = await openTestWeb();
});
afterAll(() => web?.close());

/** GDAL is no package of npm: where it is not installed there is nothing to ask. */
describe.skipIf(!gdal)('GDAL', () => {
  it('finds every collection by the address alone', async () => {
    const { stdout } = await run('ogrinfo', ['-ro', `OAPIF:${web.url}/ogc`]);
    for (const { id } of collections) expect(stdout).toMatch(new RegExp(`: ${id}\\b`));
  });

  it.each(collections.map(({ id }) => id))('reads all of %s through every page, each feature once', async (id) => {
    const first = await (await fetch(`${web.url}/ogc/collections/${id}/items?limit=1`)).json();
    const { stdout, stderr } = await run(
      'ogr2ogr',
      ['-f', 'GeoJSON', '-preserve_fid', '-oo', 'PAGE_SIZE=250', '/vsistdout/', `OAPIF:${web.url}/ogc`, id],
      { maxBuffer: mostBytes },
    );
    expect(stderr).not.toMatch(/ERROR/);
    const { features } = JSON.parse(stdout);
    expect(features.length).toBeGreaterThan(0);
    expect(features.length).toBe(first.numberMatched);
    const ids = new Set(features.map((feature: Feature) => feature.id));
    expect(ids.has(undefined)).toBe(false);
    expect(ids.size).toBe(features.length);
    // The ground that GDAL sees is that of the database, but for the decimals that are written.
    const source = collections.find((collection) => collection.id === id)?.source;
    if (!source?.geometry) return expect(features.every(({ geometry }: Feature) => geometry === null)).toBe(true);
    const [stored] = await source
      .rows(web.services.database.read)
      .select(
        web.services.database.read.raw(
          `ST_AsGeoJSON(ST_Envelope(ST_Extent(${source.geometry})::geometry))::json as box`,
        ),
      );
    expect(boxOf(features.map(({ geometry }: Feature) => geometry))).toEqual(
      boxOf([stored.box]).map((value) => expect.closeTo(value, 6)),
    );
  });

  it('narrows to a window on the server', async () => {
    const { stdout } = await run('ogrinfo', [
      '-ro',
      '-so',
      '-spat',
      '19.9365',
      '50.0610',
      '19.9380',
      '50.0622',
      `OAPIF:${web.url}/ogc`,
      'districts',
    ]);
    expect(stdout).toContain('Feature Count: 1');
  });
});

type Feature = { id?: number; geometry: Geometry | null };

/** West, south, east, north. */
function boxOf(geometries: (Geometry | null)[]): number[] {
  const numbers = geometries.flatMap((geometry) =>
    geometry && 'coordinates' in geometry ? ([geometry.coordinates].flat(5) as number[]) : [],
  );
  const least = (first: number, sign: 1 | -1) =>
    sign * numbers.reduce((kept, value, at) => (at % 2 === first ? Math.min(kept, sign * value) : kept), Infinity);
  return [least(0, 1), least(1, 1), least(0, -1), least(1, -1)];
}
