import type { Feature } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import { useMemo } from 'react';
import { useFilter } from '../../filter/address.ts';
import { circleAround } from '../circle.ts';
import { type Features, useFeed } from '../feed.ts';
import { useTool } from '../tool.ts';

/** The drawn shape and the radius that the filter holds; a shape being drawn anew hides the old one. */
export function useShapeFeed(map: MapLibre): void {
  const [{ shape, near }] = useFilter();
  const drawing = useTool() === 'shape';
  const features = useMemo<Features>(() => {
    const outlines: Feature[] = [];
    if (near) outlines.push({ type: 'Feature', geometry: circleAround(near), properties: {} });
    if (shape?.[0] && !drawing)
      outlines.push({
        type: 'Feature',
        geometry: { type: 'Polygon', coordinates: [[...shape, shape[0]]] },
        properties: {},
      });
    return { type: 'FeatureCollection', features: outlines };
  }, [shape, near, drawing]);
  useFeed(map, 'shape', features);
}
