import type { MultiPolygon } from 'geojson';

/** Ring of an area in stretches of few vertices, each with its box, ready to be measured from any point. */
export type Border = Box & { stretches: Stretch[] };

type Box = { west: number; south: number; east: number; north: number };

/** Longitude and latitude in turn; the last vertex is the first one of the stretch behind it. */
type Stretch = Box & { coordinates: Float64Array };

const segmentsInStretch = 8;

export function borderOf({ coordinates }: MultiPolygon): Border {
  const stretches: Stretch[] = [];
  for (const ring of coordinates.flat())
    for (let first = 0; first + 1 < ring.length; first += segmentsInStretch) {
      const flat = Float64Array.from(
        ring.slice(first, first + segmentsInStretch + 1).flatMap(([lon = 0, lat = 0]) => [lon, lat]),
      );
      stretches.push({ coordinates: flat, ...boxOf(flat) });
    }
  return { stretches, ...boxOf(Float64Array.from(coordinates.flat(2).flatMap(([lon = 0, lat = 0]) => [lon, lat]))) };
}

/** Metres to the box around a border or a stretch of it, never more than to the border itself; 0 inside the box. */
export function leastDistanceM({ west, south, east, north }: Box, lon: number, lat: number, scale: Scale): number {
  const eastM = Math.max(west - lon, lon - east, 0) * scale.perLonM;
  const northM = Math.max(south - lat, lat - north, 0) * scale.perLatM;
  return Math.sqrt(eastM * eastM + northM * northM);
}

/**
 * Metres from a point to the nearest place of a border, on a plane that touches the ellipsoid at the point's latitude.
 * Within Kraków (5 km) it differs from the geodesic by less than 0.1 %.
 *
 * @param withinM stretches from here on are of no interest; when all are, the answer is infinite
 */
export function distanceToBorderM(
  { stretches }: Border,
  lon: number,
  lat: number,
  scale: Scale,
  withinM = Number.POSITIVE_INFINITY,
): number {
  const { perLonM, perLatM } = scale;
  let leastM = Number.POSITIVE_INFINITY;
  for (const stretch of stretches) {
    if (leastDistanceM(stretch, lon, lat, scale) > Math.min(leastM, withinM)) continue;
    const { coordinates } = stretch;
    let least = leastM ** 2;
    let fromX = ((coordinates[0] as number) - lon) * perLonM;
    let fromY = ((coordinates[1] as number) - lat) * perLatM;
    for (let at = 2; at < coordinates.length; at += 2) {
      const toX = ((coordinates[at] as number) - lon) * perLonM;
      const toY = ((coordinates[at + 1] as number) - lat) * perLatM;
      least = Math.min(least, squaredToSegment(fromX, fromY, toX, toY));
      fromX = toX;
      fromY = toY;
    }
    leastM = Math.sqrt(least);
  }
  return leastM;
}

/** Square of the distance from the origin to a segment. */
function squaredToSegment(fromX: number, fromY: number, toX: number, toY: number): number {
  const acrossX = toX - fromX;
  const acrossY = toY - fromY;
  const length = acrossX ** 2 + acrossY ** 2;
  const along = length > 0 ? -(fromX * acrossX + fromY * acrossY) / length : 0;
  const clamped = Math.max(0, Math.min(1, along));
  return (fromX + clamped * acrossX) ** 2 + (fromY + clamped * acrossY) ** 2;
}

/** Metres in a degree of longitude and of latitude. */
export type Scale = { perLonM: number; perLatM: number };

/** Length of a degree at a latitude, from the radii of curvature of WGS 84. */
export function metresPerDegree(lat: number): Scale {
  const equatorialRadiusM = 6_378_137;
  const eccentricitySquared = 0.006_694_379_990_14;
  const radian = Math.PI / 180;
  const cosine = Math.cos(lat * radian);
  const curvature = 1 / (1 - eccentricitySquared * (1 - cosine ** 2));
  const normalM = equatorialRadiusM * Math.sqrt(curvature);
  return {
    perLonM: radian * normalM * cosine,
    perLatM: radian * normalM * curvature * (1 - eccentricitySquared),
  };
}

function boxOf(coordinates: Float64Array): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < coordinates.length; at += 2) {
    const [lon, lat] = [coordinates[at] as number, coordinates[at + 1] as number];
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return { west, south, east, north };
}
