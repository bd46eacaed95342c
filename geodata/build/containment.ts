import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Bbox, Boundaries, Position } from '../dataset.ts';

/** The number of the district or precinct that holds the point; null outside the city. */
export function findArea(areas: Boundaries['districts'] | Boundaries['precincts'], point: Position): number | null {
  const found = areas.features.find(({ geometry }) => booleanPointInPolygon(point, geometry));
  return found?.properties.number ?? null;
}

/** Metres between two points of the city; a plane is exact enough there (error under 0.1 % across Kraków). */
export function distanceM([lonA, latA]: Position, [lonB, latB]: Position): number {
  const metresPerDegree = 111_195;
  const east = (lonB - lonA) * Math.cos((((latA + latB) / 2) * Math.PI) / 180);
  return Math.hypot(east, latB - latA) * metresPerDegree;
}

/** A point as the files hold it: 5 decimals are about a metre. */
export function roundPoint([lon, lat]: readonly number[]): Position {
  return [Number((lon ?? Number.NaN).toFixed(5)), Number((lat ?? Number.NaN).toFixed(5))];
}

export function roundBox([west, south, east, north]: Bbox): Bbox {
  return [...roundPoint([west, south]), ...roundPoint([east, north])];
}
