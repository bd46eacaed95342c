import type { AreaLookup } from '../areas/lookup.ts';

const mostNearest = 3;

/** The nearest areas by whole metres to their border. */
export function nearestAmbassadors(lon: number, lat: number, areas: AreaLookup): ReturnType<AreaLookup['nearest']> {
  return areas
    .nearest(lon, lat, mostNearest)
    .map(({ ambassador, distanceM }) => ({ ambassador, distanceM: Math.round(distanceM) }));
}
