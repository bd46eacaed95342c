import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { AreaLookup, ServingAmbassador } from '../../areas/lookup.ts';
import type { Position, Precinct } from '../gazetteer.ts';

/** Who serves a stretch of the city, and how much of it. */
export type Coverage = {
  /** Shares above 0, by area id; together above 1 where areas overlap. */
  shares: { ambassador: ServingAmbassador; share: number }[];
  /** Share that nobody serves. */
  unserved: number;
  /** Every place in it is served by the same ambassadors, or every one by nobody. */
  uniform: boolean;
};

/** Less than this is a border drawn differently, not service. */
const negligible = 0.001;
const gridSteps = 16;

/** Of a precinct's km². */
export function coverageOfPrecinct(precinct: Precinct, areas: AreaLookup): Coverage {
  const shares = areas
    .inPrecinct(precinct.number)
    .filter(({ share }) => share > negligible)
    .map(({ ambassador, share }) => ({ ambassador, share: share >= 1 - negligible ? 1 : share }));
  return {
    shares,
    unserved: unservedOf(shares, precinct, areas),
    uniform: shares.every(({ share }) => share === 1),
  };
}

/** Of several parts of one precinct the union is not known from their shares, so it is measured on a grid. */
function unservedOf(shares: Coverage['shares'], precinct: Precinct, areas: AreaLookup): number {
  const each = shares.map(({ share }) => share);
  const most = Math.max(0, ...each);
  if (shares.length < 2 || most === 1) return 1 - most;
  const together = Math.min(
    1,
    each.reduce((sum, share) => sum + share, 0),
  );
  const measured = 1 - coverageOfPoints(gridOf(precinct), areas).unserved;
  return 1 - Math.min(together, Math.max(most, measured));
}

/** Of points that each stand for the same. */
export function coverageOfPoints(points: readonly Position[], areas: AreaLookup): Coverage {
  const counts = new Map<ServingAmbassador, number>();
  let unserved = 0;
  for (const [lon, lat] of points) {
    const serving = areas.at(lon, lat);
    if (serving.length === 0) unserved += 1;
    for (const ambassador of serving) counts.set(ambassador, (counts.get(ambassador) ?? 0) + 1);
  }
  const shares = [...counts]
    .map(([ambassador, count]) => ({ ambassador, share: count / points.length }))
    .sort((a, b) => a.ambassador.area.id - b.ambassador.area.id);
  return {
    shares,
    unserved: points.length === 0 ? 1 : unserved / points.length,
    uniform: shares.every(({ share }) => share === 1),
  };
}

function gridOf({ bbox: [west, south, east, north], geometry }: Precinct): Position[] {
  const points: Position[] = [];
  for (let column = 0; column < gridSteps; column += 1)
    for (let row = 0; row < gridSteps; row += 1) {
      const point: Position = [
        west + ((column + 0.5) / gridSteps) * (east - west),
        south + ((row + 0.5) / gridSteps) * (north - south),
      ];
      if (booleanPointInPolygon(point, geometry)) points.push(point);
    }
  return points;
}
