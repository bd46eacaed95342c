import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect } from 'react';
import { useFilter } from '../../filter/address.ts';
import { useHighlight } from '../highlight.ts';
import { useDistricts } from '../served.ts';

/** Marks the districts of the filter, lets the others step back, and marks the one pointed at. */
export function useDistrictStates(map: MapLibre): void {
  const [{ district }] = useFilter();
  const districts = useDistricts().data;
  const hovered = useHighlight((state) => state.hoveredDistrict);
  useEffect(() => {
    for (const { properties } of districts?.features ?? []) {
      const chosen = district?.includes(properties.number) ?? false;
      map.setFeatureState(
        { source: 'districts', id: properties.number },
        { chosen, outside: district !== undefined && !chosen, hovered: properties.number === hovered },
      );
    }
  }, [map, districts, district, hovered]);
}
