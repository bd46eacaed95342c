import type { Problem } from './problem.ts';

/**
 * Reads an id in the path of a request.
 *
 * @param name of the part of the path
 * @throws Problem what `missing` makes when it is none
 */
export function idIn(path: Record<string, string | undefined>, name: string, missing: () => Problem): number {
  const text = path[name] ?? '';
  if (!/^[1-9]\d{0,8}$/.test(text)) throw missing();
  return Number(text);
}
