import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useMemo, useState } from 'react';
import { clusterIndex, clustersAt } from '../clusters.ts';
import { useFeed } from '../feed.ts';
import { useHighlight } from '../highlight.ts';
import { useAmbassadors } from '../served.ts';

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

function useWholeZoom(map: MapLibre): number {
  const [zoom, setZoom] = useState(() => Math.floor(map.getZoom()));
  useEffect(() => {
    const look = () => setZoom(Math.floor(map.getZoom()));
    map.on('zoom', look);
    return () => {
      map.off('zoom', look);
    };
  }, [map]);
  return zoom;
}
