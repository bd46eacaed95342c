import type { MultiPolygon, Polygon, Position } from 'geojson';

export type Frame = { width: number; height: number; toPicture: (position: Position) => [x: number, y: number] };

/** Kilometres need not be exact in a picture: one degree of longitude is shortened as at its middle latitude. */
export function frameOf(geometry: MultiPolygon | Polygon, width: number, height: number, margin: number): Frame {
  const positions = ringsOf(geometry).flat();
  const longitudes = positions.map(([lon = 0]) => lon);
  const latitudes = positions.map(([, lat = 0]) => lat);
  const [west, east] = [least(longitudes), -least(longitudes.map((lon) => -lon))];
  const [south, north] = [least(latitudes), -least(latitudes.map((lat) => -lat))];
  const shortened = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min(
    (width - 2 * margin) / Math.max((east - west) * shortened, 1e-6),
    (height - 2 * margin) / Math.max(north - south, 1e-6),
  );
  const [middleLon, middleLat] = [(west + east) / 2, (south + north) / 2];
  return {
    width,
    height,
    toPicture: ([lon = 0, lat = 0]) => [
      width / 2 + (lon - middleLon) * shortened * scale,
      height / 2 - (lat - middleLat) * scale,
    ],
  };
}

/** The path of an SVG for all parts and holes; fill it by `evenodd`. */
export function pathOf(geometry: MultiPolygon | Polygon, { toPicture }: Frame): string {
  return ringsOf(geometry)
    .map((ring) => `M${ring.map((position) => toPicture(position).map(tenth).join(' ')).join('L')}Z`)
    .join('');
}

const ringsOf = (geometry: MultiPolygon | Polygon): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

const tenth = (pixels: number): number => Math.round(pixels * 10) / 10;
// A spread of thousands of arguments would overflow the stack.
const least = (values: number[]): number => values.reduce((one, other) => Math.min(one, other), Infinity);
