import type { Feature, Point } from 'geojson';
import type { Map as MapLibre, MapSourceDataEvent } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import { isAlive } from '../alive.ts';

const source = 'mark-tiles';
/** As the server offers them. */
const zooms = { minzoom: 8, maxzoom: 16 };

/** Tiles of a topic: the name of their layer, and the filter as a query. */
export type MarkTiles = { name: string; query: string };

const none: Feature<Point>[] = [];

/** Marks in and around the view out of vector tiles, each once; none while they are not wanted. */
export function useTiledMarks(map: MapLibre, tiles: MarkTiles | null): Feature<Point>[] {
  const [features, setFeatures] = useState(none);
  const name = tiles?.name;
  const query = tiles?.query ?? '';
  useEffect(() => {
    if (!name) return;
    const address = `${location.origin}/tiles/${name}/{z}/{x}/{y}.mvt${query}`;
    map.addSource(source, { type: 'vector', tiles: [address], ...zooms });
    // Nothing is drawn of it: a source is loaded only where a layer asks for it.
    map.addLayer({ id: source, type: 'circle', source, 'source-layer': name, paint: { 'circle-opacity': 0 } });
    const read = () => {
      if (map.getSource(source)) setFeatures(once(map.querySourceFeatures(source, { sourceLayer: name })));
    };
    const loaded = ({ sourceId }: MapSourceDataEvent) => {
      if (sourceId === source && map.isSourceLoaded(source)) read();
    };
    map.on('sourcedata', loaded);
    map.on('moveend', read);
    return () => {
      map.off('sourcedata', loaded);
      map.off('moveend', read);
      setFeatures(none);
      if (!isAlive(map)) return;
      map.removeLayer(source);
      map.removeSource(source);
    };
  }, [map, name, query]);
  return features;
}

/** A tile that is still there from the zoom before may tell the same again. */
function once(features: ReturnType<MapLibre['querySourceFeatures']>): Feature<Point>[] {
  const known = new Map<string, Feature<Point>>();
  for (const { geometry, properties } of features) {
    if (geometry.type !== 'Point') continue;
    const key = properties.point_count
      ? geometry.coordinates.map((degrees) => degrees.toFixed(6)).join()
      : properties.id;
    known.set(String(key), { type: 'Feature', geometry, properties });
  }
  return [...known.values()];
}
