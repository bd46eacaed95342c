import type { Feature } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useMemo } from 'react';
import { isAlive } from '../alive.ts';
import { useFeed } from '../feed.ts';
import { useHighlight } from '../highlight.ts';
import { type AreaFeature, useAreas, useOverlaps } from '../served.ts';

/** Areas that match the filter, a hatch where at least two of them overlap, and what is pointed at. */
export function useAreaFeed(map: MapLibre, wanted: boolean): void {
  const areas = useAreas(wanted).data;
  const overlaps = useOverlaps(wanted).data;
  const drawn = useMemo(() => areas && { ...areas, features: areas.features.map(toDrawn) }, [areas]);
  useFeed(map, 'areas', wanted ? drawn : null);
  const seen = useMemo(() => {
    if (!areas || !overlaps) return null;
    const shown = new Set(areas.features.map(({ properties }) => properties.id));
    const several = overlaps.features.filter(
      ({ properties }) => properties.areas.filter((id) => shown.has(id)).length > 1,
    );
    return { ...overlaps, features: several };
  }, [areas, overlaps]);
  useFeed(map, 'overlaps', wanted ? seen : null);

  useAreaState(
    map,
    'hovered',
    useHighlight((state) => state.hoveredArea ?? state.focusedArea),
  );
  useAreaState(
    map,
    'selected',
    useHighlight((state) => state.selectedArea),
  );
}

function useAreaState(map: MapLibre, name: 'hovered' | 'selected', id: number | null): void {
  useEffect(() => {
    if (id === null) return;
    map.setFeatureState({ source: 'areas', id }, { [name]: true });
    return () => {
      if (isAlive(map)) map.setFeatureState({ source: 'areas', id }, { [name]: false });
    };
  }, [map, name, id]);
}

/** Only what drawing and tapping need. */
function toDrawn({ geometry, properties: { id, areaKm2, ambassador } }: AreaFeature): Feature {
  return { type: 'Feature', geometry, properties: { id, areaKm2, slug: ambassador.slug } };
}
