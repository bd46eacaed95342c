import type { MapGeoJSONFeature, Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import { markHitLayers } from '../layers/marks.ts';

/** Within so many metres things are in one house. */
const sameHouseM = 50;

/** The mark or the cluster at a pixel. */
export function markAt(map: MapLibre, point: MapMouseEvent['point']): MapGeoJSONFeature | undefined {
  return map.queryRenderedFeatures(point, { layers: markHitLayers })[0];
}

/** What a cluster holds by kind; null of a single mark. */
export function kindsIn({ properties }: MapGeoJSONFeature): Record<string, number> | null {
  if (!properties.point_count) return null;
  // What is rendered has only flat properties: objects come back as text.
  return typeof properties.kinds === 'string' ? JSON.parse(properties.kinds) : properties.kinds;
}

/** The filter `near` that leaves only what lies at the feature's place. */
export function aroundMark({ geometry }: MapGeoJSONFeature): [number, number, number] | undefined {
  if (geometry.type !== 'Point') return undefined;
  const [lon = 0, lat = 0] = geometry.coordinates;
  return [Number(lon.toFixed(5)), Number(lat.toFixed(5)), sameHouseM];
}
