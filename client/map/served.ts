import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import { useApi } from '../api.ts';
import { filteredPath, useFilter } from '../filter/address.ts';
import type { Bbox } from './highlight.ts';
import type { AreaKind } from './images.ts';

type Share = { number: number; share: number };

export type DistrictProperties = {
  number: number;
  roman: string;
  name: string;
  areaKm2: number;
  residents: number;
  point: [number, number];
  bbox: Bbox;
};

export type AreaOfAmbassador = {
  id: number;
  name: string;
  kind: AreaKind;
  areaKm2: number;
  residentsEstimate: number;
  parts: number;
  districts: Share[];
  point: [number, number];
  bbox: Bbox;
};

export type Ambassador = {
  id: number;
  slug: string;
  name: string;
  status: string;
  forms: string[];
  demonstration: boolean;
  introduction: string | null;
  edition: number;
  area: AreaOfAmbassador | null;
};

export type AreaProperties = Omit<AreaOfAmbassador, 'kind'> & {
  kind: AreaKind;
  ambassador: Pick<Ambassador, 'id' | 'slug' | 'name' | 'status' | 'demonstration'> | null;
};

export type OverlapProperties = {
  areas: number[];
  ambassadors: Pick<Ambassador, 'id' | 'slug' | 'name'>[];
  areaKm2: number;
  residentsEstimate: number;
};

type Counted = { total: number; unlocated: number };
type Areal<Properties> = FeatureCollection<Polygon | MultiPolygon, Properties>;

export const useDistricts = () => useApi<Areal<DistrictProperties>>('/api/districts.geojson');

/** All ambassadors that match the filter; the list and the map read the same answer. */
export function useAmbassadors(wanted = true) {
  const [filter] = useFilter();
  return useApi<FeatureCollection<Point | null, Ambassador> & Counted>(
    wanted ? filteredPath('/api/ambassadors.geojson', filter) : null,
  );
}

export function useAreas(wanted = true) {
  const [filter] = useFilter();
  return useApi<Areal<AreaProperties> & Counted>(wanted ? filteredPath('/api/areas.geojson', filter) : null);
}

export const useOverlaps = (wanted = true) =>
  useApi<Areal<OverlapProperties>>(wanted ? '/api/areas/overlaps.geojson' : null);

export type AreaFeature = Feature<Polygon | MultiPolygon, AreaProperties>;
