import type { Polygon, Position } from 'geojson';
import type { Refusal } from './refusal.ts';

/** `polygon` beside a refusal: what is whole but in other units or order, so that a mended one can be proposed. */
type Checked = { valid: true; polygon: Polygon } | { valid: false; refusal: Refusal; polygon?: Polygon };

/** Around Kraków and its neighbours, in degrees: enough to tell longitude from latitude. */
const around = { west: 19, east: 21, south: 49, north: 51 };

/** EPSG:2178 around Kraków, in metres, either order of axes. */
const projected = { easting: [7_300_000, 7_700_000], northing: [5_400_000, 5_700_000] } as const;

const sentences = {
  shape: 'Rysunek powinien być obiektem GeoJSON typu Polygon. Kilka części to kilka osobnych wielokątów.',
  position: 'Współrzędne wielokąta powinny być parami liczb [długość, szerokość] w stopniach.',
  degrees: 'Współrzędne wykraczają poza stopnie geograficzne. Podaj je jako [długość, szerokość] w stopniach.',
  short: 'Linia wielokąta ma za mało punktów. Potrzeba co najmniej trzech różnych.',
  open: 'Linia wielokąta nie jest zamknięta: ostatni punkt powinien być taki sam jak pierwszy.',
  swapped:
    'Wygląda na to, że długość i szerokość geograficzna są zamienione miejscami. Przyjmij poprawioną propozycję.',
  projected: 'Wygląda na współrzędne w metrach (EPSG:2178). Przyjmij propozycję przeliczoną na stopnie.',
};

/**
 * Whether what came as a polygon is a GeoJSON Polygon in degrees, with closed rings of finite numbers. Heights are left
 * out. Says nothing yet of crossing lines: PostGIS judges that.
 *
 * @param path JSON pointer for the refusal
 */
export function checkPolygon(value: unknown, path: string): Checked {
  const refuse = (detail: string, at?: Position): Checked => ({
    valid: false,
    refusal: { reason: 'broken-geojson', detail, path, ...(at && { at }) },
  });
  const { type, coordinates } = (value ?? {}) as { type?: unknown; coordinates?: unknown };
  if (type !== 'Polygon' || !Array.isArray(coordinates) || coordinates.length === 0) return refuse(sentences.shape);
  const rings: Position[][] = [];
  for (const ring of coordinates) {
    if (!Array.isArray(ring)) return refuse(sentences.shape);
    const positions: Position[] = [];
    for (const position of ring) {
      if (!isPosition(position)) return refuse(sentences.position, lastInDegrees(positions));
      positions.push([position[0], position[1]]);
    }
    rings.push(positions);
  }
  const all = rings.flat();
  const polygon: Polygon = { type: 'Polygon', coordinates: rings };
  for (const ring of rings) {
    const [first, last] = [ring[0], ring.at(-1)];
    if (ring.length < 4 || !first || !last) return refuse(sentences.short, lastInDegrees(ring));
    if (first[0] !== last[0] || first[1] !== last[1]) return refuse(sentences.open, lastInDegrees([first]));
  }
  if (all.every(isProjected))
    return { valid: false, refusal: { reason: 'projected-coordinates', detail: sentences.projected, path }, polygon };
  if (!all.every(isInDegrees)) return refuse(sentences.degrees, lastInDegrees(all));
  if (all.every(isSwapped))
    return { valid: false, refusal: { reason: 'swapped-coordinates', detail: sentences.swapped, path }, polygon };
  return { valid: true, polygon };
}

/** Positions in what came as polygons, however broken, so that their number is known before any other work. */
export function countVertices(polygons: unknown[]): number {
  let count = 0;
  for (const polygon of polygons) {
    const rings = (polygon as { coordinates?: unknown } | null)?.coordinates;
    if (Array.isArray(rings)) for (const ring of rings) count += Array.isArray(ring) ? ring.length : 0;
  }
  return count;
}

/** The first position of a polygon, when it is one in degrees. */
export function firstPosition(polygon: unknown): Position | undefined {
  const position = (polygon as { coordinates?: unknown[][] } | null)?.coordinates?.[0]?.[0];
  return isPosition(position) && isInDegrees(position) ? [position[0], position[1]] : undefined;
}

/** The same polygon with each position read as [lat, lon]. */
export function withAxesSwapped(polygon: Polygon): Polygon {
  return {
    type: 'Polygon',
    coordinates: polygon.coordinates.map((ring) => ring.map(([x = 0, y = 0]) => [y, x])),
  };
}

/** EPSG:2178 numbers in the order easting, northing, whichever way they came. */
export function eastingFirst(polygon: Polygon): Polygon {
  const [first] = polygon.coordinates[0] ?? [];
  return first && within(first[0], projected.northing) ? withAxesSwapped(polygon) : polygon;
}

function isPosition(value: unknown): value is [number, number, ...number[]] {
  return Array.isArray(value) && value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1]);
}

function isInDegrees([lon = 0, lat = 0]: Position): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}

function isSwapped([x = 0, y = 0]: Position): boolean {
  return x >= around.south && x <= around.north && y >= around.west && y <= around.east;
}

function isProjected([x = 0, y = 0]: Position): boolean {
  return (
    (within(x, projected.easting) && within(y, projected.northing)) ||
    (within(x, projected.northing) && within(y, projected.easting))
  );
}

function within(value = 0, [least, most]: readonly [number, number]): boolean {
  return value >= least && value <= most;
}

function lastInDegrees(positions: Position[]): Position | undefined {
  return positions.findLast(isInDegrees);
}
