import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Geometry, Position } from 'geojson';
import { extent, type TileRow } from './queries.ts';

type Encodable = Parameters<typeof fromGeojsonVt>[0][string];
type EncodableFeature = Encodable['features'][number];

/** A Mapbox Vector Tile, version 2, with one layer; geometries in units of the tile. */
export function encodeTile(name: string, rows: TileRow[]): Buffer {
  const features = rows.flatMap(({ id, tags, geometry }) =>
    piecesOf(geometry).map((piece) => ({ id, tags: known(tags), ...piece }) as EncodableFeature),
  );
  return Buffer.from(fromGeojsonVt({ [name]: { features } as unknown as Encodable }, { version: 2, extent }));
}

/** The format has no mixed collections: each part of one stands for itself. */
function piecesOf(geometry: Geometry): { type: 1 | 2 | 3; geometry: Position[] | Position[][] }[] {
  switch (geometry.type) {
    case 'Point':
      return [{ type: 1, geometry: [geometry.coordinates] }];
    case 'MultiPoint':
      return [{ type: 1, geometry: geometry.coordinates }];
    case 'LineString':
      return [{ type: 2, geometry: [geometry.coordinates] }];
    case 'MultiLineString':
      return [{ type: 2, geometry: geometry.coordinates }];
    case 'Polygon':
      return [{ type: 3, geometry: geometry.coordinates }];
    case 'MultiPolygon':
      return [{ type: 3, geometry: geometry.coordinates.flat() }];
    case 'GeometryCollection':
      return geometry.geometries.flatMap(piecesOf);
  }
}

/** What is not known is left out: the format has no null. */
function known(tags: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(tags).filter(([, value]) => value !== null));
}
