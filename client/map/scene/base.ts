import type { FeatureCollection } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useMemo, useState } from 'react';
import { useApi } from '../../api.ts';
import { precinctZoom } from '../bounds.ts';
import { pointFeatures, useFeed } from '../feed.ts';
import { useDistricts } from '../served.ts';

type Precincts = FeatureCollection<null, { number: number; point: [number, number] }>;

/** Districts, network and names at once; precincts, of which there are hundreds, when the map first comes near, or when a screen is about them. */
export function useBaseFeed(map: MapLibre, aboutPrecincts: boolean): void {
  const districts = useDistricts().data;
  useFeed(map, 'districts', districts);
  useFeed(
    map,
    'district-points',
    useMemo(() => districts && pointFeatures(districts.features.map(({ properties }) => properties)), [districts]),
  );
  useFeed(map, 'basemap', useApi<FeatureCollection>('/api/basemap.geojson').data);
  useFeed(map, 'labels', useApi<FeatureCollection>('/api/labels.geojson').data);

  const near = useNear(map) || aboutPrecincts;
  const precincts = useApi<Precincts>(near ? '/api/precincts.geojson' : null).data;
  useFeed(map, 'precincts', precincts as FeatureCollection | undefined);
  useFeed(
    map,
    'precinct-points',
    useMemo(() => precincts && pointFeatures(precincts.features.map(({ properties }) => properties)), [precincts]),
  );
}

/** True once the map has been near enough for precinct lines. */
function useNear(map: MapLibre): boolean {
  const [near, setNear] = useState(() => map.getZoom() >= precinctZoom - 0.5);
  useEffect(() => {
    if (near) return;
    const look = () => setNear(map.getZoom() >= precinctZoom - 0.5);
    map.on('zoom', look);
    return () => {
      map.off('zoom', look);
    };
  }, [map, near]);
  return near;
}
