import type { Position } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useEditing } from '../../areas/editor/editing.ts';
import type { DrawnLayer } from '../../areas/editor/recipe/recipe.ts';
import { useAreas, useDistricts } from '../served.ts';
import type { PrecinctShapes } from './precinct-shapes.ts';
import { snaps, watchAlt } from './snap-setting.ts';
import { indexLines, nearestOf, type Snapped } from './snapping.ts';
import { metresPerPixel } from './stroke.ts';

const reachPx = 12;

export type Snap = (place: Position) => Snapped | null;

/**
 * What a place on the map clings to: vertices, then lines, of precincts, districts, others' areas and own parts.
 *
 * @param except the part being shaped, which does not cling to itself
 */
export function useSnapping(
  map: MapLibre,
  shapes: PrecinctShapes,
  except: { layer: DrawnLayer; index: number } | null,
): Snap {
  useEffect(watchAlt, []);
  const districts = useDistricts().data?.features;
  const areas = useAreas().data?.features;
  const { drawn, cut } = useEditing((state) => state.recipe);
  const borders = useMemo(
    () => indexLines([...shapes.all, ...(districts ?? []), ...(areas ?? [])].map(({ geometry }) => geometry)),
    [shapes, districts, areas],
  );
  const layer = except?.layer;
  const index = except?.index;
  const own = useMemo(
    () =>
      indexLines([
        ...drawn.filter((_, at) => layer !== 'drawn' || at !== index),
        ...cut.filter((_, at) => layer !== 'cut' || at !== index),
      ]),
    [drawn, cut, layer, index],
  );
  const indexes = useRef([borders, own]);
  indexes.current = [borders, own];
  return useCallback(
    (place) => {
      if (!snaps()) return null;
      return nearestOf(indexes.current, place, reachPx * metresPerPixel(place[1] ?? 0, map.getZoom()));
    },
    [map],
  );
}
