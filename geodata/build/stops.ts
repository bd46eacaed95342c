import Flatbush from 'flatbush';
import type { Boundaries, Position, Stop } from '../dataset.ts';
import { distanceM, findArea, roundPoint } from './containment.ts';
import type { SourceFiles } from './source-files.ts';

/** Posts of one name within this distance are one stop; a same name further off is another stop. */
const SAME_STOP_M = 500;
/** A post nearer to a tram track than this may be a tram's platform, so it does not prove a bus stop. */
const TRAM_PLATFORM_M = 12;

interface Post {
  id: number;
  name: string;
  railway: string | null;
  point: Position;
}

/** One stop a name and place, inside the city, in Polish order. `tracks` are the lines trams run on. */
export function makeStops(sources: SourceFiles, boundaries: Boundaries): Stop[] {
  const nearTrack = makeTrackTest(sources['tram_tracks.geojson'].features.map(({ geometry }) => geometry.coordinates));
  const byName = Map.groupBy(readPosts(sources), ({ name }) => name);
  const stops = [...byName].flatMap(([name, posts]) =>
    clusterPosts(posts).map((cluster): Stop => {
      const lon = mean(cluster.map(({ point }) => point[0]));
      const lat = mean(cluster.map(({ point }) => point[1]));
      const id = Math.min(...cluster.map((post) => post.id));
      return { id, name, kind: kindOf(cluster, nearTrack), point: roundPoint([lon, lat]) };
    }),
  );
  return stops
    .filter(({ point }) => findArea(boundaries.districts, point) !== null)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'pl') || a.id - b.id);
}

function readPosts(sources: SourceFiles): Post[] {
  return sources['stops.geojson'].features.map(({ id = 0, properties, geometry }) => ({
    id,
    name: nameWithoutPlatform(properties.name),
    railway: properties.railway,
    point: geometry.coordinates,
  }));
}

/** "DH Wanda 04" and "Os. Kurdwanów 02 st.3" → "DH Wanda", "Os. Kurdwanów"; "Os. Dywizjonu 303" stays. */
export function nameWithoutPlatform(name: string): string {
  return name
    .replace(/ \(dla wysiadających\)$/u, '')
    .replace(/ st\.\d+$/u, '')
    .replace(/ \d\d$/u, '')
    .trim();
}

function clusterPosts(posts: readonly Post[]): Post[][] {
  const clusters: Post[][] = [];
  for (const post of posts) {
    const near = clusters.filter((cluster) =>
      cluster.some((other) => distanceM(other.point, post.point) < SAME_STOP_M),
    );
    const others = clusters.filter((cluster) => !near.includes(cluster));
    clusters.splice(0, clusters.length, ...others, [...near.flat(), post]);
  }
  return clusters;
}

/** A tram stop node proves a tram; a post away from the tracks, or a stop without such a node, proves a bus. */
function kindOf(posts: readonly Post[], nearTrack: (point: Position) => boolean): Stop['kind'] {
  const tram = posts.some(({ railway }) => railway === 'tram_stop');
  const bus = posts.some(({ railway, point }) => railway === null && (!tram || !nearTrack(point)));
  if (tram) return bus ? 'both' : 'tram';
  return bus ? 'bus' : 'train';
}

/** The vertices of tracks stand close, so the segments whose box is near are few. */
function makeTrackTest(lines: readonly Position[][]): (point: Position) => boolean {
  const segments = lines.flatMap((line) => line.slice(1).map((to, index) => [line[index] ?? to, to] as const));
  const boxes = new Flatbush(segments.length);
  for (const [a, b] of segments) {
    boxes.add(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
  }
  boxes.finish();
  const margin = 0.0003;
  return (point) =>
    boxes.search(point[0] - margin, point[1] - margin, point[0] + margin, point[1] + margin).some((index) => {
      const segment = segments[index];
      return segment !== undefined && distanceM(point, nearestOn(point, segment[0], segment[1])) < TRAM_PLATFORM_M;
    });
}

function nearestOn(point: Position, from: Position, to: Position): Position {
  const shrink = Math.cos((point[1] * Math.PI) / 180);
  const along = [(to[0] - from[0]) * shrink, to[1] - from[1]] as const;
  const off = [(point[0] - from[0]) * shrink, point[1] - from[1]] as const;
  const length2 = along[0] ** 2 + along[1] ** 2;
  const share = length2 === 0 ? 0 : Math.min(1, Math.max(0, (off[0] * along[0] + off[1] * along[1]) / length2));
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
