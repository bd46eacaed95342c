import type { Feature, FeatureCollection, Point } from 'geojson';
import Supercluster from 'supercluster';
import { markImage, ringName } from './images.ts';
import { lookOf, type MarkTopic, type Tone } from './looks.ts';

/** One thing on the map: what it is called there, and which of its topic's marks stands for it. */
export type Mark = { id: number; point: [lon: number, lat: number]; kind: string; label: string };

type Held = { id: number; kind: string; label: string };
type Counts = { kinds: Record<string, number> };
export type MarkIndex = Supercluster<Held, Counts>;

/** Those in one house stay together at every zoom: nobody could tap the lower one. */
const joined = { radius: 40, maxZoom: 20 };
type Box = [west: number, south: number, east: number, north: number];
const everywhere: Box = [-180, -85, 180, 85];

export function markIndex(marks: Mark[]): MarkIndex {
  return new Supercluster<Held, Counts>({
    ...joined,
    map: ({ kind }) => ({ kinds: { [kind]: 1 } }),
    reduce: (sum, { kinds }) => {
      // What is handed over as the first sum belongs to a point: it is not changed.
      sum.kinds = { ...sum.kinds };
      for (const [kind, count] of Object.entries(kinds)) sum.kinds[kind] = (sum.kinds[kind] ?? 0) + count;
    },
  }).load(
    marks.map(({ point, ...properties }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: point },
      properties,
    })),
  );
}

/**
 * Marks and clusters at a zoom, with the images that stand for them; a cluster says how many of each kind it holds.
 *
 * @param pointed id whose mark, or whose cluster, is drawn as pointed at
 * @param box only what lies in it
 */
export function marksAt(
  index: MarkIndex,
  topic: MarkTopic,
  zoom: number,
  pointed: number | null,
  box: Box = everywhere,
): FeatureCollection<Point> {
  const features = index.getClusters(box, zoom).map((feature): Feature<Point> => {
    const { properties } = feature;
    if (!('cluster_id' in properties)) {
      const { id, kind, label } = properties as Held;
      return { ...feature, properties: { id, label, icon: markImage(topic, kind), pointed: id === pointed } };
    }
    const {
      cluster_id: cluster,
      point_count: count,
      kinds,
    } = properties as { cluster_id: number; point_count: number } & Counts;
    const tones = tonesOf(topic, kinds);
    return {
      ...feature,
      properties: {
        point_count: count,
        kinds,
        icon: ringName(tones),
        mixed: Object.keys(tones).length > 1,
        pointed: pointed !== null && index.getLeaves(cluster, Infinity).some((leaf) => leaf.properties.id === pointed),
        expansionZoom: index.getClusterExpansionZoom(cluster),
      },
    };
  });
  return { type: 'FeatureCollection', features };
}

/**
 * Marks out of tiles, in which the server has joined those that lie close, as `marksAt` gives them.
 *
 * @param zoom of the tiles: one step nearer a cluster comes apart
 */
export function tiledMarks(
  features: Feature<Point>[],
  topic: MarkTopic,
  zoom: number,
  pointed: number | null,
): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: features.map((feature): Feature<Point> => {
      const { id, kind, label, point_count: count, kinds: text } = feature.properties as TiledMark;
      if (count === undefined || text === undefined)
        return { ...feature, properties: { id, label, icon: markImage(topic, kind), pointed: id === pointed } };
      const kinds = JSON.parse(text) as Record<string, number>;
      const tones = tonesOf(topic, kinds);
      const mixed = Object.keys(tones).length > 1;
      const cluster = {
        point_count: count,
        kinds,
        icon: ringName(tones),
        mixed,
        pointed: false,
        expansionZoom: zoom + 1,
      };
      return { ...feature, properties: cluster };
    }),
  };
}

type TiledMark = Held & { point_count?: number; kinds?: string };

function tonesOf(topic: MarkTopic, kinds: Record<string, number>): Partial<Record<Tone, number>> {
  const tones: Partial<Record<Tone, number>> = {};
  for (const [kind, count] of Object.entries(kinds)) {
    const { tone } = lookOf(topic, kind);
    tones[tone] = (tones[tone] ?? 0) + count;
  }
  return tones;
}
