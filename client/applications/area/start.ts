import { useSearch } from '@tanstack/react-router';
import type { Address } from '../../filter/address.ts';

/**
 * What drawing starts from, as the editor's address says it: the place that somebody came from to the call.
 *
 * @returns undefined when they came from nowhere in particular
 */
export function useStart(): string | undefined {
  const { place, point } = useSearch({ strict: false }) as Address;
  return place ? `place:${place}` : point ? `point:${point}` : undefined;
}
