import type { FeatureCollection } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useMemo, useRef } from 'react';
import { useApi } from '../../api.ts';
import { useEditing } from '../../areas/editor/editing.ts';
import { isAlive } from '../alive.ts';
import { type PrecinctPaint, startPaint } from './precinct-paint.ts';
import { indexPrecincts, type PrecinctShape, type PrecinctShapes } from './precinct-shapes.ts';

/** All precincts, also those off-screen. */
export function usePrecinctShapes(): PrecinctShapes {
  const collection = useApi<FeatureCollection>('/api/precincts.geojson').data;
  return useMemo(() => indexPrecincts((collection?.features ?? []) as PrecinctShape[]), [collection]);
}

/** The precincts of the recipe filled; the tools mark more before the recipe has them. */
export function usePrecinctPaint(map: MapLibre): { current: PrecinctPaint | null } {
  const paint = useRef<PrecinctPaint>(null);
  const precincts = useEditing((state) => state.recipe.precincts);
  const checked = useEditing((state) => state.checked);
  const settled = useEditing((state) => !state.checking && state.refusal === null);
  useEffect(() => {
    paint.current = startPaint(map);
    return () => {
      if (isAlive(map)) paint.current?.stop();
      paint.current = null;
    };
  }, [map]);
  useEffect(() => paint.current?.show(new Set(precincts)), [precincts]);
  useEffect(() => {
    if (checked && settled) paint.current?.settle();
  }, [checked, settled]);
  return paint;
}
