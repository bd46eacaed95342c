import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { boxOf } from './box.ts';
import type { PrecinctShape } from './precinct-shapes.ts';

type Borders = Topology<{ precincts: GeometryCollection<{ number: number; district: number }> }>;

/** The real precincts of Kraków. */
export function krakowPrecincts(): PrecinctShape[] {
  const file = new URL('../../../geodata/krakow/boundaries.topojson', import.meta.url);
  const borders = JSON.parse(readFileSync(file, 'utf8')) as Borders;
  const { features } = feature(borders, borders.objects.precincts) as FeatureCollection<
    Polygon | MultiPolygon,
    { number: number; district: number }
  >;
  return features.map((shape) => ({
    ...shape,
    properties: { ...shape.properties, residentsEstimate: 0, bbox: boxOf(shape.geometry) },
  }));
}
