import type { MultiPolygon, Polygon, Position } from 'geojson';

export type Frame = { width: number; height: number; toPicture: (position: Position) => [x: number, y: number] };

export function frameOf(geometry: MultiPolygon | Polygon, width: number, height: number, margin: number): Frame {
  return frameAround(ringsOf(geometry).flat(), width, height, margin);
}

/**
 * Kilometres need not be exact in a picture: one degree of longitude is shortened as at its middle latitude.
 *
 * @param leastDegrees of latitude that the picture shows at least
 */
export function frameAround(
  positions: Position[],
  width: number,
  height: number,
  margin: number,
  leastDegrees = 1e-6,
): Frame {
  const longitudes = positions.map(([lon = 0]) => lon);
  const latitudes = positions.map(([, lat = 0]) => lat);
  const [west, east] = [least(longitudes), -least(longitudes.map((lon) => -lon))];
  const [south, north] = [least(latitudes), -least(latitudes.map((lat) => -lat))];
  const shortened = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min(
    (width - 2 * margin) / Math.max((east - west) * shortened, leastDegrees),
    (height - 2 * margin) / Math.max(north - south, leastDegrees),
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

/** The path of an SVG for a line. */
export function lineOf(positions: Position[], { toPicture }: Frame): string {
  return `M${positions.map((position) => toPicture(position).map(tenth).join(' ')).join('L')}`;
}

const ringsOf = (geometry: MultiPolygon | Polygon): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

const tenth = (pixels: number): number => Math.round(pixels * 10) / 10;
// A spread of thousands of arguments would overflow the stack.
const least = (values: number[]): number => values.reduce((one, other) => Math.min(one, other), Infinity);
