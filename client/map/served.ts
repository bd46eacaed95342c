import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { z } from 'zod';
import type { ambassadorItem } from '../../server/ambassadors/schema.ts';
import type { areaItem, overlapProperties } from '../../server/areas/schema.ts';
import type { districtItem } from '../../server/districts/schema.ts';
import type { Filter } from '../../server/filter/filter.ts';
import { apiQuery, useApi } from '../api.ts';
import { filteredPath, useFilter } from '../filter/address.ts';
import { narrows } from '../filter/address-parts.ts';
import { liesIn } from '../filter/districts.ts';
import type { Bbox } from './highlight.ts';

/** The server's schema says of points and boxes only that they are numbers; how many, JSON cannot say. */
type Placed<Item> = Omit<Item, 'point' | 'bbox'> & { point: [lon: number, lat: number]; bbox: Bbox };

export type DistrictProperties = Placed<z.output<typeof districtItem>>;
type AmbassadorItem = z.output<typeof ambassadorItem>;
export type AreaOfAmbassador = Placed<NonNullable<AmbassadorItem['area']>>;
export type Ambassador = Omit<AmbassadorItem, 'area'> & { area: AreaOfAmbassador | null };
type AreaProperties = Placed<z.output<typeof areaItem>>;
type OverlapProperties = z.output<typeof overlapProperties>;

type Counted = { total: number; unlocated: number };
type Areal<Properties> = FeatureCollection<Polygon | MultiPolygon, Properties>;

export const useDistricts = () => useApi<Areal<DistrictProperties>>('/api/districts.geojson');

export type AllAmbassadors = FeatureCollection<Point | null, Ambassador> & Counted;
type AllAreas = Areal<AreaProperties> & Counted;

/** All ambassadors that match the filter; the list and the map read the same answer. */
export function useAmbassadors(wanted = true) {
  const [filter] = useFilter();
  const path = '/api/ambassadors.geojson';
  const placeholderData = useMeanwhile(path, filter, narrowAmbassadors);
  return useQuery({ ...apiQuery<AllAmbassadors>(wanted ? filteredPath(path, filter) : null), placeholderData });
}

export function useAreas(wanted = true) {
  const [filter] = useFilter();
  const path = '/api/areas.geojson';
  const placeholderData = useMeanwhile(path, filter, narrowAreas);
  return useQuery({ ...apiQuery<AllAreas>(wanted ? filteredPath(path, filter) : null), placeholderData });
}

/**
 * What stands while an answer is under way: districts alone are already narrowed from the whole list where that is at
 * hand, else the last answer stays, so that map and list never blink.
 */
function useMeanwhile<Whole>(path: string, filter: Filter, narrow: (whole: Whole, districts: number[]) => Whole) {
  const queries = useQueryClient();
  return (before: Whole | undefined): Whole | undefined => {
    const { district, ...rest } = filter;
    const whole = district && !narrows(rest) ? queries.getQueryData<Whole>(['api', path]) : undefined;
    return district && whole ? narrow(whole, district) : before;
  };
}

function narrowAmbassadors(whole: AllAmbassadors, districts: number[]): AllAmbassadors {
  const features = whole.features.filter(({ properties: { area } }) => area && liesIn(area, districts));
  return { ...whole, features, total: features.length, unlocated: 0 };
}

function narrowAreas(whole: AllAreas, districts: number[]): AllAreas {
  const features = whole.features.filter(({ properties }) => liesIn(properties, districts));
  return { ...whole, features, total: features.length, unlocated: 0 };
}

export const useOverlaps = (wanted = true) =>
  useApi<Areal<OverlapProperties>>(wanted ? '/api/areas/overlaps.geojson' : null);

export type AreaFeature = Feature<Polygon | MultiPolygon, AreaProperties>;
