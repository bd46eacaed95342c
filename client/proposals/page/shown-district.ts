import { useEffect } from 'react';
import { useDistricts } from '../../map/served.ts';
import { goTo } from '../../map/view.ts';

/** Moves the map to a district that is meant as a whole. */
export function useShownDistrict(number: number | null): void {
  const bbox = useDistricts().data?.features.find(({ properties }) => properties.number === number)?.properties.bbox;
  useEffect(() => {
    if (bbox) goTo(bbox);
  }, [bbox]);
}
