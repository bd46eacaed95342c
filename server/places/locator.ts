import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import Flatbush from 'flatbush';
import type { MultiPolygon } from 'geojson';
import type { Bbox, District, Precinct } from './gazetteer.ts';

export type Locator = {
  /** The district that holds the point; of several with a common border the one with the lowest number. */
  districtAt: (lon: number, lat: number) => District | undefined;
  /** The precinct that holds the point, on a border the one with the lowest number. */
  precinctAt: (lon: number, lat: number) => Precinct | undefined;
};

/** Exact look-up of points: a packed tree of boxes, then robust predicates on what remains. */
export function makeLocator(districts: readonly District[], precincts: readonly Precinct[]): Locator {
  return { districtAt: finder(districts), precinctAt: finder(precincts) };
}

type Shape = { number: number; bbox: Bbox; geometry: MultiPolygon };

/** @param shapes by rising number */
function finder<S extends Shape>(shapes: readonly S[]): (lon: number, lat: number) => S | undefined {
  if (shapes.length === 0) return () => undefined;
  const tree = new Flatbush(shapes.length);
  for (const { bbox } of shapes) tree.add(...bbox);
  tree.finish();
  const point = [0, 0];
  return (lon, lat) => {
    point[0] = lon;
    point[1] = lat;
    let lowest = shapes.length;
    for (const index of tree.search(lon, lat, lon, lat))
      if (index < lowest && booleanPointInPolygon(point, (shapes[index] as S).geometry)) lowest = index;
    return shapes[lowest];
  };
}
