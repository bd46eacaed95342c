import type { OsmTags } from 'osm-pbf-parser-node';

/** What a way or relation of OpenStreetMap becomes here. */
export type Interest =
  | { kind: 'street'; name: string }
  | { kind: 'park' | 'water' | 'river'; name: string | undefined };

/** Tags that are read at all. */
export const readTags = ['type', 'name', 'highway', 'waterway', 'natural', 'leisure', 'landuse', 'tunnel'];

/** Values of `highway` that are no street one can live on. */
const notStreets = new Set([
  'proposed',
  'construction',
  'platform',
  'elevator',
  'corridor',
  'raceway',
  'bus_stop',
  'razed',
]);

/** @see https://wiki.openstreetmap.org/wiki/Map_features */
export function interestOfWay(tags: OsmTags | undefined, closed: boolean): Interest | undefined {
  if (!tags) return undefined;
  const { highway, waterway, name, tunnel } = tags;
  if (highway && name && !notStreets.has(highway)) return { kind: 'street', name };
  // A river in a culvert is not seen.
  if ((waterway === 'river' || waterway === 'canal') && tunnel !== 'culvert') return { kind: 'river', name };
  return closed ? interestOfArea(tags) : undefined;
}

/** Only multipolygons: other relations are routes, boundaries and the like. */
export function interestOfRelation(tags: OsmTags | undefined): Interest | undefined {
  return tags?.type === 'multipolygon' ? interestOfArea(tags) : undefined;
}

function interestOfArea({ name, natural, waterway, leisure, landuse }: OsmTags): Interest | undefined {
  if (natural === 'water' || waterway === 'riverbank' || landuse === 'reservoir') return { kind: 'water', name };
  if (leisure === 'park' || leisure === 'nature_reserve' || landuse === 'recreation_ground')
    return { kind: 'park', name };
  if (leisure === 'garden' && name) return { kind: 'park', name };
  return undefined;
}
