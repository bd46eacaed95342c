import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import Flatbush from 'flatbush';
import type { MultiPolygon } from 'geojson';
import type { Bbox, District, Precinct } from './gazetteer.ts';

type Located = { district: District | undefined; precinct: Precinct | undefined };

export type Locator = {
  /** The precinct and the district that hold the point; on a border each time the one with the lowest number. */
  locate: (lon: number, lat: number) => Located;
  precinctAt: (lon: number, lat: number) => Precinct | undefined;
};

/** Exact look-up of points: a packed tree of boxes, then robust predicates on what remains. */
export function makeLocator(districts: readonly District[], precincts: readonly Precinct[]): Locator {
  const precinctAt = finder(precincts);
  const districtAt = finder(districts);
  const byNumber = new Map(districts.map((district) => [district.number, district]));
  return {
    precinctAt,
    locate: (lon, lat) => {
      const precinct = precinctAt(lon, lat);
      // Districts have thousands of vertices. Inside a precinct that lies in its district nothing is left to test.
      const known = precinct?.inDistrict && isInside(lon, lat, precinct) ? byNumber.get(precinct.district) : undefined;
      return { precinct, district: known ?? districtAt(lon, lat) };
    },
  };
}

type Shape = { bbox: Bbox; geometry: MultiPolygon };

/** @param shapes by rising number */
function finder<S extends Shape>(shapes: readonly S[]): (lon: number, lat: number) => S | undefined {
  if (shapes.length === 0) return () => undefined;
  const tree = new Flatbush(shapes.length);
  for (const { bbox } of shapes) tree.add(...bbox);
  tree.finish();
  return (lon, lat) => {
    const point = [lon, lat];
    let lowest = shapes.length;
    for (const index of tree.search(lon, lat, lon, lat))
      if (index < lowest && booleanPointInPolygon(point, (shapes[index] as S).geometry)) lowest = index;
    return shapes[lowest];
  };
}

/** Not on the border. */
function isInside(lon: number, lat: number, { geometry }: Shape): boolean {
  return booleanPointInPolygon([lon, lat], geometry, { ignoreBoundary: true });
}
