import type { FeatureCollection, Geometry } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { useEffect } from 'react';
import type { SourceId } from './style.ts';

// biome-ignore lint/suspicious/noExplicitAny: properties differ by source and MapLibre takes any
export type Features = FeatureCollection<Geometry, any>;

const nothing: Features = { type: 'FeatureCollection', features: [] };

/** Keeps a source of the house style filled; undefined or null empties it. */
export function useFeed(map: MapLibre, source: SourceId, features: Features | null | undefined): void {
  useEffect(() => {
    map.getSource<GeoJSONSource>(source)?.setData(features ?? nothing);
  }, [map, source, features]);
}

/** Points with the properties of what they stand for, from anything that has a label point. */
export function pointFeatures<Item extends { point: [number, number] }>(items: Item[]): Features {
  return {
    type: 'FeatureCollection',
    features: items.map((item) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: item.point },
      properties: item,
    })),
  };
}
