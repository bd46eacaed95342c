import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import { useEffect, useMemo } from 'react';
import { cases, useCases } from '../cases.ts';
import { type Features, pointFeatures, useFeed } from '../feed.ts';

/** What waits for a decision as marks, and the area of the case that is open; a tap on a mark opens its case. */
export function useCaseFeed(map: MapLibre): void {
  const marks = useCases((state) => state.marks);
  const shapes = useCases((state) => state.shapes);
  const pointed = useCases((state) => state.pointed);
  useFeed(
    map,
    'case-marks',
    useMemo(() => pointFeatures(marks.map((mark) => ({ ...mark, pointed: mark.id === pointed }))), [marks, pointed]),
  );
  useFeed(
    map,
    'case-shapes',
    useMemo<Features>(
      () => ({
        type: 'FeatureCollection',
        features: shapes.map(({ role, geometry }) => ({ type: 'Feature', geometry, properties: { role } })),
      }),
      [shapes],
    ),
  );

  const open = useCases((state) => state.open);
  useEffect(() => {
    if (!open) return;
    const move = ({ point }: MapMouseEvent) => {
      const id = markAt(map, point);
      cases.set({ pointed: id });
      if (id !== null) map.getCanvas().style.cursor = 'pointer';
    };
    const leave = () => cases.set({ pointed: null });
    const tap = ({ point }: MapMouseEvent) => {
      const id = markAt(map, point);
      if (id !== null) cases.get().choose?.(id);
    };
    map.on('mousemove', move);
    map.on('mouseout', leave);
    map.on('click', tap);
    return () => {
      map.off('mousemove', move);
      map.off('mouseout', leave);
      map.off('click', tap);
    };
  }, [map, open]);
}

/** Finger-wide around the point; a mark alone would be hard to hit. */
const reachPx = 12;

function markAt(map: MapLibre, { x, y }: MapMouseEvent['point']): number | null {
  const [mark] = map.queryRenderedFeatures(
    [
      [x - reachPx, y - reachPx],
      [x + reachPx, y + reachPx],
    ],
    { layers: ['case-mark'] },
  );
  return (mark?.properties.id as number | undefined) ?? null;
}
