import { useSearch } from '@tanstack/react-router';
import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useMemo } from 'react';
import { useResultPage } from '../../evaluation/results.ts';
import { isAlive } from '../alive.ts';
import { pointFeatures, useFeed } from '../feed.ts';
import { useDistricts } from '../served.ts';

/** Number of matching past results at each district, and a shade by it; never points, because none are published. */
export function useResultFeed(map: MapLibre, wanted: boolean): void {
  const address = useSearch({ strict: false });
  const byDistrict = useResultPage(address, wanted).data?.pages[0]?.byDistrict;
  const districts = useDistricts().data;
  const counted = useMemo(() => {
    if (!wanted || !byDistrict || !districts) return null;
    const counts = new Map(byDistrict.map(({ district, count }) => [district, count]));
    const most = Math.max(1, ...districts.features.map(({ properties }) => counts.get(properties.number) ?? 0));
    return districts.features.map(({ properties: { number, point } }) => {
      const count = counts.get(number) ?? 0;
      return { number, point, label: count > 0 ? String(count) : '', share: count / most };
    });
  }, [wanted, byDistrict, districts]);
  useFeed(
    map,
    'result-points',
    useMemo(() => counted && pointFeatures(counted), [counted]),
  );
  useEffect(() => {
    if (!counted) return;
    for (const { number, share } of counted) map.setFeatureState({ source: 'districts', id: number }, { share });
    return () => {
      if (isAlive(map))
        for (const { number } of counted) map.removeFeatureState({ source: 'districts', id: number }, 'share');
    };
  }, [map, counted]);
}
