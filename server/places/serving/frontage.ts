import type { MultiLineString } from 'geojson';
import type { Position } from '../gazetteer.ts';

const stepM = 20;
/** Houses stand beside a street, not on its axis, which often is the border of precincts and areas. */
const asideM = 15;
const metresPerDegree = 111_200;

/** Points on both sides of a street, one pair every 20 m or so, so that each stands for the same length of frontage. */
export function frontageOf({ coordinates }: MultiLineString): Position[] {
  const points: Position[] = [];
  for (const path of coordinates)
    for (let index = 1; index < path.length; index += 1)
      alongSegment(path[index - 1] as Position, path[index] as Position, points);
  return points;
}

function alongSegment([lon, lat]: Position, [endLon, endLat]: Position, points: Position[]): void {
  const lonM = metresPerDegree * Math.cos((lat * Math.PI) / 180);
  const eastM = (endLon - lon) * lonM;
  const northM = (endLat - lat) * metresPerDegree;
  const lengthM = Math.hypot(eastM, northM);
  if (lengthM === 0) return;
  const steps = Math.max(1, Math.round(lengthM / stepM));
  const asideLon = ((northM / lengthM) * asideM) / lonM;
  const asideLat = ((eastM / lengthM) * asideM) / metresPerDegree;
  for (let step = 0; step < steps; step += 1) {
    const part = (step + 0.5) / steps;
    const atLon = lon + (endLon - lon) * part;
    const atLat = lat + (endLat - lat) * part;
    points.push([atLon + asideLon, atLat - asideLat], [atLon - asideLon, atLat + asideLat]);
  }
}
