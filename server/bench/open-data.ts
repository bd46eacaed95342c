import { startBare } from './application.ts';
import { load } from './load.ts';

const mostPaths = 60;
/** West, south, east, north of the city. */
const city = [19.79, 49.97, 20.21, 50.12] as const;

export type OpenDataLine = {
  name: string;
  asked: number;
  bytes: number;
  coldMs: number;
  slowestMs: number;
  bareMs: number;
  perSecond: number;
  barePerSecond: number;
};

/** What maps and other programs read piece by piece. */
const kinds: [name: string, paths: string[]][] = [
  ...[9, 11, 13, 15].map((z): [string, string[]] => [`tiles of proposals, zoom ${z}`, tilesOf('proposals', z)]),
  ['tiles of areas, zoom 12', tilesOf('areas', 12)],
  ['OGC, 100 proposals', pagesOf('proposals', 100)],
  ['OGC, 1000 proposals', pagesOf('proposals', 1000)],
  ['OGC, proposals of a box', [...boxes()].map((box) => `/ogc/collections/proposals/items?limit=100&bbox=${box}`)],
  ['OGC, 10 areas', pagesOf('areas', 10).slice(0, 8)],
];

/**
 * How long pieces of open data take the first time (cold: nothing kept, median and slowest, one after another) and how
 * many a second are answered once kept, each beside a bare server that answers with the same bytes.
 */
export async function timeOpenData(url: string, tell: (line: OpenDataLine) => void): Promise<void> {
  // One answer opens connections to the database, so that the first piece is not the one that waits for them.
  await timed(`${url}/ogc/collections/districts/items?limit=1`);
  for (const [name, paths] of kinds) {
    const answers = [];
    for (const path of paths) answers.push(await timed(url + path));
    const full = answers.filter(({ body }) => body.length > 0);
    const bySize = full.toSorted((one, other) => one.body.length - other.body.length);
    const middle = bySize[Math.floor(bySize.length / 2)];
    if (!middle) throw new Error(`${name}: nothing was answered`);
    const bare = await startBare(middle.body, middle.type);
    try {
      const plain = [];
      for (const _path of paths) plain.push((await timed(bare.url)).ms);
      const ceiling = await load(bare.url, ['/']);
      const mine = await load(url, paths);
      if (mine.failed > 0) throw new Error(`${name}: ${mine.failed} answers failed under load`);
      tell({
        name,
        asked: paths.length,
        bytes: middle.body.length,
        coldMs: median(full.map(({ ms }) => ms)),
        slowestMs: Math.max(...full.map(({ ms }) => ms)),
        bareMs: median(plain),
        perSecond: mine.perSecond,
        barePerSecond: ceiling.perSecond,
      });
    } finally {
      await bare.stop();
    }
  }
}

async function timed(address: string): Promise<{ ms: number; body: Buffer; type: string }> {
  const began = performance.now();
  const response = await fetch(address, { headers: { 'Accept-Encoding': 'identity' } });
  const body = Buffer.from(await response.arrayBuffer());
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return { ms: performance.now() - began, body, type: response.headers.get('content-type') ?? '' };
}

function median(times: number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] as number;
}

/** Tiles of the city at a zoom, at most `mostPaths` of them, evenly taken. */
function tilesOf(layer: string, z: number): string[] {
  const column = (lon: number) => Math.floor(((lon + 180) / 360) * 2 ** z);
  const row = (lat: number) => {
    const angle = (lat * Math.PI) / 180;
    return Math.floor(((1 - Math.log(Math.tan(angle) + 1 / Math.cos(angle)) / Math.PI) / 2) * 2 ** z);
  };
  const [west, south, east, north] = city;
  const paths = [];
  for (let x = column(west); x <= column(east); x++)
    for (let y = row(north); y <= row(south); y++) paths.push(`/tiles/${layer}/${z}/${x}/${y}.mvt`);
  const step = Math.ceil(paths.length / mostPaths);
  return paths.filter((_path, index) => index % step === 0);
}

function pagesOf(collection: string, limit: number): string[] {
  return Array.from(
    { length: 20 },
    (_, page) => `/ogc/collections/${collection}/items?limit=${limit}&offset=${page * limit}`,
  );
}

/** Boxes of about two kilometres. */
function* boxes(): Generator<string> {
  for (let lon = 19.86; lon < 20.1; lon += 0.03)
    for (let lat = 50.02; lat < 50.08; lat += 0.02)
      yield [lon, lat, lon + 0.03, lat + 0.02].map((at) => at.toFixed(3)).join(',');
}
