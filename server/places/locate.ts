import type { z } from 'zod';
import type { AreaLookup } from '../areas/lookup.ts';
import type { Locator } from './locator.ts';
import { nearestAmbassadors } from './nearest-ambassadors.ts';
import type { locateAnswer } from './schema.ts';

/** Where a point lies and who serves it; outside the city too, where nobody does and the nearest are named. */
export function locate(lon: number, lat: number, locator: Locator, areas: AreaLookup): z.output<typeof locateAnswer> {
  const { district, precinct } = locator.locate(lon, lat);
  const inside = district !== undefined || precinct !== undefined;
  const ambassadors = inside ? areas.at(lon, lat) : [];
  return {
    inside,
    district: district ? { number: district.number, roman: district.roman, name: district.name } : null,
    precinct: precinct?.number ?? null,
    ambassadors,
    nearest: ambassadors.length > 0 ? [] : nearestAmbassadors(lon, lat, areas),
    ...(!inside && locator.locate(lat, lon).district && { hint: 'swapped' as const }),
  };
}
