import type { Polygon } from 'geojson';
import type { Bbox } from './highlight.ts';

const metresPerDegree = 111_320;
const corners = 72;

/** Degrees of longitude and latitude that a distance makes at a latitude; exact enough for a few kilometres. */
function degreesOf(metres: number, lat: number): [number, number] {
  return [metres / (metresPerDegree * Math.cos((lat * Math.PI) / 180)), metres / metresPerDegree];
}

/** A circle on the ground as a polygon. */
export function circleAround([lon, lat, metres]: [number, number, number]): Polygon {
  const [east, north] = degreesOf(metres, lat);
  const ring = Array.from({ length: corners + 1 }, (_, index) => {
    const angle = (2 * Math.PI * (index % corners)) / corners;
    return [lon + east * Math.cos(angle), lat + north * Math.sin(angle)];
  });
  return { type: 'Polygon', coordinates: [ring] };
}

export function boxAround([lon, lat, metres]: [number, number, number]): Bbox {
  const [east, north] = degreesOf(metres, lat);
  return [lon - east, lat - north, lon + east, lat + north];
}

/** Metres between two [lon, lat]; exact enough within a city. */
export function metresBetween([lon, lat]: [number, number], [otherLon, otherLat]: [number, number]): number {
  const [east, north] = degreesOf(1, (lat + otherLat) / 2);
  return Math.hypot((otherLon - lon) / east, (otherLat - lat) / north);
}
