import { booleanIntersects } from '@turf/boolean-intersects';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import Flatbush from 'flatbush';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { boxAround, circleAround } from '../circle.ts';
import type { Bbox } from '../highlight.ts';

export type PrecinctProperties = {
  number: number;
  /** Number of the district it lies in. */
  district: number;
  residentsEstimate: number;
  bbox: Bbox;
};
export type PrecinctShape = Feature<Polygon | MultiPolygon, PrecinctProperties>;

/** Precincts in memory, found by place: drawn tiles would miss what is off-screen or zoomed out. */
export type PrecinctShapes = {
  all: PrecinctShape[];
  byNumber: Map<number, PrecinctShape>;
  /** The precinct that holds [lon, lat]; a place on a border is in the first one. */
  at: (place: Position) => PrecinctShape | null;
  /** Precincts that a circle [lon, lat, metres] touches, of those that are asked about. */
  touched: (circle: [number, number, number], asked: (precinct: PrecinctProperties) => boolean) => PrecinctShape[];
};

export function indexPrecincts(all: PrecinctShape[]): PrecinctShapes {
  const tree = all.length > 0 ? new Flatbush(all.length) : null;
  for (const { properties } of all) tree?.add(...properties.bbox);
  tree?.finish();
  const inBox = (box: Bbox): PrecinctShape[] => (tree?.search(...box) ?? []).flatMap((index) => all[index] ?? []);
  return {
    all,
    byNumber: new Map(all.map((shape) => [shape.properties.number, shape])),
    at: ([lon = 0, lat = 0]) =>
      inBox([lon, lat, lon, lat]).find((shape) => booleanPointInPolygon([lon, lat], shape)) ?? null,
    touched(circle, asked) {
      const ring = circleAround(circle);
      return inBox(boxAround(circle)).filter((shape) => asked(shape.properties) && touches(ring, shape));
    },
  };
}

/** A point of the rim inside is found in microseconds and is the usual case; the rest is asked exactly. */
function touches(circle: Polygon, shape: PrecinctShape): boolean {
  const rim = circle.coordinates[0] ?? [];
  return rim.some((place) => booleanPointInPolygon(place, shape)) || booleanIntersects(circle, shape);
}
