import type { Feature, Geometry } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import { useMemo } from 'react';
import type { MarkedPlace } from '../../../server/marked-places/schema.ts';
import { type Features, useFeed } from '../feed.ts';
import type { Position } from '../placing/place.ts';
import { useIsPlacing, usePlacing } from '../placing/placing.ts';
import { useShown } from '../placing/shown.ts';

type Role = 'shown' | 'marked' | 'unfinished' | 'vertex' | 'outside';

/** The place that is being marked, or that of what is open. */
export function usePlacedFeed(map: MapLibre): void {
  const shown = useShown();
  const open = useIsPlacing();
  const place = usePlacing((state) => state.place);
  const unfinished = usePlacing((state) => state.unfinished);
  const mode = usePlacing((state) => state.mode);
  const outside = usePlacing((state) => state.outside);
  const features = useMemo<Features>(() => {
    const drawn = open
      ? [
          ...featuresOf(place, 'marked'),
          ...unfinishedOf(unfinished, mode === 'shape'),
          ...(outside ? [feature(outside, 'outside')] : []),
        ]
      : // Points too: what is no longer or not yet in the list has no mark, and one in a cluster none of its own.
        featuresOf(shown, 'shown');
    return { type: 'FeatureCollection', features: drawn };
  }, [open, shown, place, unfinished, mode, outside]);
  useFeed(map, 'placed', features);
}

function featuresOf(place: MarkedPlace | null, role: Role): Feature[] {
  if (!place) return [];
  const { points, lines, shapes } = place;
  return [
    ...shapes.map((coordinates) => feature({ type: 'Polygon', coordinates }, role)),
    ...lines.map((coordinates) => feature({ type: 'LineString', coordinates }, role)),
    ...points.map((coordinates) => feature({ type: 'Point', coordinates }, role)),
  ];
}

function unfinishedOf(points: Position[], closes: boolean): Feature[] {
  const [first] = points;
  const line = closes && first && points.length > 2 ? [...points, first] : points;
  return [
    ...(line.length > 1 ? [feature({ type: 'LineString', coordinates: line }, 'unfinished')] : []),
    ...points.map((coordinates) => feature({ type: 'Point', coordinates }, 'vertex')),
  ];
}

const feature = (geometry: Geometry, role: Role): Feature => ({ type: 'Feature', geometry, properties: { role } });
