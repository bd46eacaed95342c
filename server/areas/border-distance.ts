import type { MultiPolygon, Position } from 'geojson';

/** Rings of an area, ready to be measured from any point. */
export type Border = {
  rings: Position[][];
  /** Metres to the box around the border, never more than to the border itself; 0 inside the box. */
  leastDistanceM: (lon: number, lat: number) => number;
};

export function borderOf({ coordinates }: MultiPolygon): Border {
  const rings = coordinates.flat();
  const [west, south, east, north] = boxOf(rings);
  return {
    rings,
    leastDistanceM: (lon, lat) => {
      const { perLonM, perLatM } = metresPerDegree(lat);
      const eastM = Math.max(west - lon, lon - east, 0) * perLonM;
      const northM = Math.max(south - lat, lat - north, 0) * perLatM;
      return Math.hypot(eastM, northM);
    },
  };
}

/**
 * Metres from a point to the nearest place of a border, on a plane that touches the ellipsoid at the point's latitude.
 * Within Kraków (5 km) it differs from the geodesic by less than 0.1 %.
 */
export function distanceToBorderM({ rings }: Border, lon: number, lat: number): number {
  const { perLonM, perLatM } = metresPerDegree(lat);
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    let [fromX, fromY] = planar(ring[0]);
    for (let index = 1; index < ring.length; index++) {
      const [toX, toY] = planar(ring[index]);
      least = Math.min(least, squaredToSegment(fromX, fromY, toX, toY));
      fromX = toX;
      fromY = toY;
    }
  }
  return Math.sqrt(least);

  function planar(position: Position | undefined): [number, number] {
    const [x = 0, y = 0] = position ?? [];
    return [(x - lon) * perLonM, (y - lat) * perLatM];
  }
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

/** Length of a degree at a latitude, from the radii of curvature of WGS 84. */
function metresPerDegree(lat: number) {
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

function boxOf(rings: Position[][]): [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of rings.flat()) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}
