import type { Filter } from '../../server/filter/filter.ts';

/** The list of chosen districts with one more, or one fewer; undefined when none is left. */
export function toggled(chosen: number[] | undefined, number: number): number[] | undefined {
  const next = chosen?.includes(number) ? chosen.filter((other) => other !== number) : [...(chosen ?? []), number];
  return next.length > 0 ? next.sort((one, other) => one - other) : undefined;
}

/** Whether anything narrows. */
export const narrows = (filter: Filter): boolean =>
  Object.values(filter).some((part) => part !== undefined && part !== '');
