import type { Map as MapLibre } from 'maplibre-gl';
import { useMemo } from 'react';
import { clusterIndex, clustersAt } from '../clusters.ts';
import { useFeed } from '../feed.ts';
import { useHighlight } from '../highlight.ts';
import { useAmbassadors } from '../served.ts';
import { useWholeZoom } from '../whole-zoom.ts';

/** Ambassadors that match the filter as marks, clustered for the zoom that the map stands at. */
export function useAmbassadorFeed(map: MapLibre, wanted: boolean): void {
  const ambassadors = useAmbassadors(wanted).data;
  const zoom = useWholeZoom(map);
  const pointed = useHighlight((state) => state.hoveredArea ?? state.focusedArea ?? state.selectedArea);
  const index = useMemo(() => clusterIndex(ambassadors?.features ?? []), [ambassadors]);
  useFeed(
    map,
    'ambassadors',
    useMemo(() => (wanted ? clustersAt(index, zoom, pointed) : null), [wanted, index, zoom, pointed]),
  );
}
