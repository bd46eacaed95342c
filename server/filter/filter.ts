/**
 * The one spatial filter: it lives in the address bar under the same names as in the API, and narrows every list and
 * every layer alike. What is absent does not narrow. Several districts mean any of them; different parts mean all.
 */
export type Filter = {
  /** District numbers, 1–18. */
  district?: number[];
  /** Id of an area. */
  area?: number;
  /** West, south, east, north in degrees. */
  bbox?: [number, number, number, number];
  /** Around a place: longitude, latitude, metres. */
  near?: [number, number, number];
  /** Ring of a drawn shape, [lon, lat] in order, not closed. */
  shape?: [number, number][];
  /** Year of the edition. */
  edition?: number;
  /** Words to find. */
  q?: string;
};

export const mostShapePoints = 200;
const shapeDecimals = 5;

/** `lon,lat;lon,lat;…` with five decimals (about one metre), as it stands in the address. */
export function writeShape(shape: [number, number][]): string {
  return shape.map(([lon, lat]) => `${trim(lon)},${trim(lat)}`).join(';');
}

/** Reads what `writeShape` wrote; undefined when it is not a ring of 3 to 200 points. */
export function readShape(text: string): [number, number][] | undefined {
  const points = text.split(';').map((pair) => readNumbers(pair, 2));
  if (points.length < 3 || points.length > mostShapePoints || points.includes(undefined)) return undefined;
  return points as [number, number][];
}

/** Reads exactly `count` plain decimal numbers parted by commas. */
export function readNumbers(text: string, count: number): number[] | undefined {
  const parts = text.split(',');
  if (parts.length !== count || !parts.every((part) => /^-?\d{1,9}(\.\d{1,12})?$/.test(part))) return undefined;
  return parts.map(Number);
}

function trim(degrees: number): string {
  return String(Number(degrees.toFixed(shapeDecimals)));
}
