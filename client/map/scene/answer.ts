import type { Map as MapLibre } from 'maplibre-gl';
import { useMemo } from 'react';
import { type Features, useFeed } from '../feed.ts';
import { useHighlight } from '../highlight.ts';

/** The place that the answer on screen speaks of. */
export function useAnswerFeed(map: MapLibre): void {
  const geometry = useHighlight((state) => state.answer?.geometry ?? null);
  const features = useMemo<Features | null>(
    () => geometry && { type: 'FeatureCollection', features: [{ type: 'Feature', geometry, properties: {} }] },
    [geometry],
  );
  useFeed(map, 'answer', features);
}
