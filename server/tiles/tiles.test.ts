import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWeb, type TestWeb } from '../testing-web.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await openTestWeb();
  // Places all over the city, three of them in one house.
  await web.services.database.write.raw(`
    insert into needs (edition, theme, body, place, districts)
    select 2026, (array['greenery', 'safety', 'sport'])[1 + number % 3], 'Ławka numer ' || number,
      ST_SetSRID(ST_MakePoint(19.85 + (number % 12) * 0.021 , 50.0 + (number / 12) * 0.0085), 4326), '{1}'::smallint[]
    from generate_series(1, 120) number
    union all
    select 2026, 'culture', 'Scena na rynku ' || number, ST_SetSRID(ST_MakePoint(19.93725, 50.06173), 4326), '{1}'::smallint[]
    from generate_series(1, 3) number`);
});
afterAll(() => web.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${web.url}/tiles/${path}`, { headers });

/** Decoded by the reader that maps in browsers use, not by what wrote it. */
async function decode(name: string, z: number, x: number, y: number, query = ''): Promise<VectorTileFeature[]> {
  const response = await get(`${name}/${z}/${x}/${y}.mvt${query}`);
  if (response.status === 204) return [];
  expect(response.status).toBe(200);
  const tile = new VectorTile(new PbfReader(new Uint8Array(await response.arrayBuffer())));
  expect(Object.keys(tile.layers)).toEqual([name]);
  const layer = tile.layers[name];
  expect(layer?.version).toBe(2);
  expect(layer?.extent).toBe(4096);
  return Array.from({ length: layer?.length ?? 0 }, (_, index) => layer?.feature(index) as VectorTileFeature);
}

const column = (lon: number, z: number) => Math.floor(((lon + 180) / 360) * 2 ** z);
const row = (lat: number, z: number) => {
  const angle = (lat * Math.PI) / 180;
  return Math.floor(((1 - Math.log(Math.tan(angle) + 1 / Math.cos(angle)) / Math.PI) / 2) * 2 ** z);
};

/** Every tile of the city at a zoom. */
function tilesOf(z: number): { x: number; y: number }[] {
  const tiles = [];
  for (let x = column(19.78, z); x <= column(20.23, z); x++)
    for (let y = row(50.13, z); y <= row(49.96, z); y++) tiles.push({ x, y });
  return tiles;
}

describe('vector tiles', () => {
  it('hold every area exactly in the tiles where it lies, with what the database says of it', async () => {
    const z = 12;
    let compared = 0;
    for (const { x, y } of tilesOf(z)) {
      const features = await decode('areas', z, x, y);
      const { rows } = await web.services.database.read.raw(
        `select areas.id, areas.name, ambassadors.slug,
           ST_Intersects(geometry, ST_Transform(ST_TileEnvelope(?, ?, ?), 4326)) as inside from areas
         join area_versions on area = areas.id and area_versions.status = 'approved'
         join ambassadors on ambassadors.id = ambassador and ambassadors.status in ('awaiting-training', 'active')
         where ST_Intersects(geometry, ST_Transform(ST_TileEnvelope(?, ?, ?, margin => ?), 4326)) order by areas.id`,
        [z, x, y, z, x, y, 64 / 4096],
      );
      const drawn = new Map(features.map(({ id, properties }) => [id, properties]));
      // What only touches the edge of the margin may lose the last of its points.
      const least = rows.filter(({ inside }: { inside: boolean }) => inside);
      for (const { id, name, slug } of least) expect(drawn.get(id)).toMatchObject({ id, name, slug });
      const there = new Set(rows.map(({ id }: { id: number }) => id));
      expect([...drawn.keys()].filter((id) => !there.has(id))).toEqual([]);
      compared += least.length;
    }
    expect(compared).toBeGreaterThan(20);
  });

  it('keep the size of an area: its ground in the tiles is that in the database', async () => {
    const z = 14;
    const { rows } = await web.services.database.read.raw(
      `select area, ST_Area(ST_Transform(geometry, 3857)) as ground from area_versions
       join areas on areas.id = area join ambassadors on ambassadors.id = ambassador
       where area_versions.status = 'approved' and ambassadors.status in ('awaiting-training', 'active')
       order by area_km2 desc limit 3`,
    );
    const drawn = new Map<number, number>();
    const unit = 40_075_016.68 / 2 ** z / 4096;
    for (const { x, y } of tilesOf(z))
      for (const feature of await decode('areas', z, x, y))
        drawn.set(feature.id ?? 0, (drawn.get(feature.id ?? 0) ?? 0) + clippedGround(feature) * unit * unit);
    for (const { area, ground } of rows) expect(Math.abs((drawn.get(area) ?? 0) / ground - 1)).toBeLessThan(0.005);
  });

  it('turn outer rings clockwise on the screen, as the format asks', async () => {
    for (const { x, y } of tilesOf(11))
      for (const feature of await decode('areas', 11, x, y)) {
        expect(feature.type).toBe(3);
        const [first] = feature.loadGeometry();
        expect(first && turn(first)).toBeGreaterThan(0);
      }
  });

  it.each([8, 11, 14, 16])('count every need that has a place once at zoom %i', async (z) => {
    const { rows } = await web.services.database.read.raw(
      `select ST_X(ST_PointOnSurface(place)) as lon, ST_Y(ST_PointOnSurface(place)) as lat
       from needs where status = 'open' and place is not null`,
    );
    const addresses = new Set(rows.map(({ lon, lat }: Place) => `${column(lon, z)},${row(lat, z)}`));
    const tiles =
      z > 12 ? [...addresses].map((text) => String(text).split(',').map(Number)) : tilesOf(z).map(({ x, y }) => [x, y]);
    let seen = 0;
    for (const [x = 0, y = 0] of tiles)
      for (const { properties } of await decode('needs', z, x, y)) {
        if (properties.point_count) {
          const kinds = Object.values(JSON.parse(String(properties.kinds)) as Record<string, number>);
          expect(kinds.reduce((sum, count) => sum + count, 0)).toBe(properties.point_count);
        } else expect(typeof properties.label).toBe('string');
        seen += Number(properties.point_count ?? 1);
      }
    expect(seen).toBe(rows.length);
  });

  it('tell the three needs of one house as one, at the deepest zoom too', async () => {
    const [z, x, y] = [16, column(19.93725, 16), row(50.06173, 16)];
    const features = await decode('needs', z, x, y);
    expect(
      features.some(({ properties }) => properties.kinds === '{"culture":3}' || Number(properties.point_count) > 3),
    ).toBe(true);
  });

  it('are narrowed by the one filter', async () => {
    const [z, x, y] = [11, column(19.93725, 11), row(50.06173, 11)];
    const sum = (features: VectorTileFeature[]) =>
      features.reduce((all, { properties }) => all + Number(properties.point_count ?? 1), 0);
    const all = sum(await decode('needs', z, x, y));
    const culture = sum(await decode('needs', z, x, y, '?theme=culture&q=scena'));
    expect(culture).toBeGreaterThanOrEqual(3);
    expect(culture).toBeLessThan(all);
    expect((await get(`needs/${z}/${x}/${y}.mvt?district=99`)).status).toBe(400);
    expect((await get(`needs/${z}/${x}/${y}.mvt?colour=red`)).status).toBe(400);
  });

  it('are kept by whoever has them until their layer changes, empty ones too', async () => {
    const path = `areas/12/${column(19.93725, 12)}/${row(50.06173, 12)}.mvt`;
    const first = await get(path);
    expect(first.headers.get('content-type')).toBe('application/vnd.mapbox-vector-tile');
    expect(first.headers.get('cache-control')).toContain('public');
    const etag = first.headers.get('etag') ?? '';
    expect((await get(path, { 'If-None-Match': etag })).status).toBe(304);
    const empty = await get('areas/12/0/0.mvt');
    expect([empty.status, await empty.text()]).toEqual([204, '']);
    expect((await get('areas/12/0/0.mvt', { 'If-None-Match': empty.headers.get('etag') ?? '' })).status).toBe(304);
  });

  it('that cannot be are refused', async () => {
    for (const path of [
      '12/4096/0.mvt',
      '7/0/0.mvt',
      '17/0/0.mvt',
      '12/x/0.mvt',
      '12/0/0.png',
      '12/-1/0.mvt',
      '12/0/%00.mvt',
    ])
      expect((await get(`areas/${path}`)).status, path).toBe(404);
    expect((await get('trees/12/0/0.mvt')).status).toBe(404);
    expect((await get('trees.json')).status).toBe(404);
  });

  it.each(['areas', 'needs', 'proposals'])('of %s are described by a TileJSON', async (name) => {
    const described = await (await get(`${name}.json`)).json();
    expect(described).toMatchObject({ tilejson: '3.0.0', scheme: 'xyz', minzoom: 8, maxzoom: 16 });
    expect(described.vector_layers[0].id).toBe(name);
    const address = described.tiles[0]
      .replace('{z}', '11')
      .replace('{x}', column(19.94, 11))
      .replace('{y}', row(50.06, 11));
    expect([200, 204]).toContain((await fetch(address)).status);
  });
});

type Place = { lon: number; lat: number };
type Ring = { x: number; y: number }[];

/** Twice the ground of a ring in units of the tile; positive when it turns clockwise on the screen. */
function turn(ring: Ring): number {
  return ring.reduce((sum, { x, y }, index) => {
    const next = ring[(index + 1) % ring.length] as Ring[number];
    return sum + x * next.y - next.x * y;
  }, 0);
}

/** Ground inside the tile proper: what reaches into the margin is cut off, side by side. */
function clippedGround(feature: VectorTileFeature): number {
  const sides: [axis: 'x' | 'y', at: number, sign: 1 | -1][] = [
    ['x', 0, 1],
    ['x', 4096, -1],
    ['y', 0, 1],
    ['y', 4096, -1],
  ];
  return feature
    .loadGeometry()
    .map((ring) => sides.reduce<Ring>((cut, side) => cutAt(cut, ...side), ring))
    .reduce((sum, ring) => sum + (ring.length > 0 ? turn(ring) / 2 : 0), 0);
}

function cutAt(ring: Ring, axis: 'x' | 'y', at: number, sign: 1 | -1): Ring {
  return ring.flatMap((point, index) => {
    const next = ring[(index + 1) % ring.length] as Ring[number];
    const [here, there] = [(point[axis] - at) * sign, (next[axis] - at) * sign];
    const crossing = {
      x: point.x + ((next.x - point.x) * here) / (here - there),
      y: point.y + ((next.y - point.y) * here) / (here - there),
    };
    return [...(here >= 0 ? [point] : []), ...(here > 0 !== there > 0 && here !== there ? [crossing] : [])];
  });
}
