import type { Bbox } from '../map/highlight.ts';
import type { Ambassador } from '../map/served.ts';
import { within } from '../map/view.ts';

/** In view of the map first, or by name alone. */
export type Order = 'view' | 'name';

const seen = ({ area }: Ambassador, bounds: Bbox | null): boolean =>
  area !== null && bounds !== null && within(area.point, bounds);

/** Sorts as the language sorts names; those in view of the map come first where asked. */
export function orderMatches(
  ambassadors: Ambassador[],
  order: Order,
  bounds: Bbox | null,
  language: string,
): Ambassador[] {
  const { compare } = new Intl.Collator(language);
  return [...ambassadors].sort((one, other) => {
    const first = order === 'view' ? Number(seen(other, bounds)) - Number(seen(one, bounds)) : 0;
    return first || compare(bySurname(one.name), bySurname(other.name));
  });
}

/** How many marks the map shows now, and how many have no place on it. */
export function countMatches(ambassadors: Ambassador[], bounds: Bbox | null): { inView: number; unlocated: number } {
  return {
    inView: ambassadors.filter((ambassador) => seen(ambassador, bounds)).length,
    unlocated: ambassadors.filter(({ area }) => area === null).length,
  };
}

/** "Anna Maria Wilk" → "Wilk Anna Maria". */
export function bySurname(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words.at(-1), ...words.slice(0, -1)].join(' ');
}
