import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useState } from 'react';

/** The zoom that the map stands at, without its fraction: clusters change only with it. */
export function useWholeZoom(map: MapLibre): number {
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
