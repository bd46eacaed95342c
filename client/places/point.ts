import { readNumbers } from '../../server/filter/filter.ts';

const decimals = 5;

/** `19.93720,50.06190`: five decimals, about one metre. */
export const writePoint = ([lon, lat]: [number, number]): string => `${lon.toFixed(decimals)},${lat.toFixed(decimals)}`;

/** Reads what `writePoint` wrote; undefined when it is not a place on Earth. */
export function readPoint(text: string): [lon: number, lat: number] | undefined {
  const [lon, lat] = readNumbers(text, 2) ?? [];
  if (lon === undefined || lat === undefined || Math.abs(lon) > 180 || Math.abs(lat) > 90) return undefined;
  return [lon, lat];
}
