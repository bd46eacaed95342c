import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { geoJson, makeTestFolder, type TestFolder } from './testing-files.ts';
import { readZippedGeoJson } from './zipped-geojson.ts';

const bench = {
  properties: { nazwa: 'Ławka na Plantach' },
  geometry: { type: 'Point', coordinates: [7_424_000, 5_548_000] },
};

describe('a zip with GeoJSON', () => {
  let folder: TestFolder;
  beforeAll(async () => {
    folder = await makeTestFolder();
  });
  afterAll(() => folder.remove());

  async function read(path: string, maxUnpackedBytes = 100_000): Promise<unknown[]> {
    const names: unknown[] = [];
    const file = { path, name: 'Layer.zip', release: async () => {} };
    await readZippedGeoJson(file, { maxUnpackedBytes }, {}, async ({ properties }) => {
      names.push(properties?.nazwa);
    });
    return names;
  }

  it('is read feature by feature, with a byte-order mark, beside files that a Mac leaves behind', async () => {
    const path = await folder.writeZip('mac.zip', {
      '__MACOSX/._Layer.geojson': 'x',
      'folder/Layer.geojson': `\uFEFF${geoJson([bench, bench])}`,
    });
    expect(await read(path)).toEqual(['Ławka na Plantach', 'Ławka na Plantach']);
  });

  it('is refused when the GeoJSON says that it unpacks to more than it can be', async () => {
    const path = await folder.writeZip('bomb.zip', { 'Layer.geojson': geoJson([bench]) + ' '.repeat(2 * 2 ** 20) });
    await expect(read(path, 2 ** 20)).rejects.toThrow('Layer.geojson in Layer.zip unpacks to more than 1 MB');
  });

  it('is refused when the GeoJSON unpacks to more than the zip says', async () => {
    const bytes = await readFile(
      await folder.writeZip('liar.zip', { 'Layer.geojson': geoJson([bench]) + ' '.repeat(2 * 2 ** 20) }),
    );
    // The unpacked size stands at byte 24 of the entry in the central directory.
    const entry = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(500, entry + 24);
    await expect(read(await folder.write('lying.zip', bytes), 2 ** 20)).rejects.toThrow(
      /too many bytes|unpacks to more/,
    );
  });

  it('is refused when its checksum does not agree', async () => {
    const bytes = await readFile(await folder.writeZip('sum.zip', { 'Layer.geojson': geoJson([bench]) }));
    const entry = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(1, entry + 16);
    await expect(read(await folder.write('wrong.zip', bytes))).rejects.toThrow('its checksum does not agree');
  });

  it('is refused when it is empty', async () => {
    await expect(read(await folder.writeZip('empty.zip', {}))).rejects.toThrow('It is empty.');
  });

  it('is refused when the crs member stands behind the features and is wrong', async () => {
    const text = JSON.stringify({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', ...bench }],
      crs: { type: 'EPSG', properties: { code: 4326 } },
    });
    await expect(read(await folder.writeZip('late.zip', { 'Layer.geojson': text }))).rejects.toThrow(
      'coordinate system 4326; EPSG:2178 is expected',
    );
  });
});
