import type { FeatureCollection, Point, Position } from 'geojson';
import type { Handle } from './handles.ts';

/** Handles as points that the map draws: the chosen one stands out, and what a dragged one clings to is ringed. */
export function featuresOf(
  handles: Handle[],
  chosen: number | null,
  large: boolean,
  target: Position | null,
): FeatureCollection<Point> {
  const point = (coordinates: Position, kind: string) => ({
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates },
    properties: { kind, large },
  });
  const features = handles.map(({ kind, vertex, place }) =>
    point(place, kind === 'vertex' && vertex === chosen ? 'chosen' : kind),
  );
  return { type: 'FeatureCollection', features: target ? [...features, point(target, 'target')] : features };
}
