import { type NumberRange, parseHouseNumber } from '../../../geodata/build/house-number.ts';
import type { StreetEntry } from '../gazetteer.ts';

/** What an open range is taken to hold at least: it was worth a line in the list. */
const leastOpen = 10;

/**
 * About how many house numbers each entry of one street takes in, as weights for shares. An entry without ranges beside
 * others that have them counts as an average one.
 *
 * @returns one weight above 0 an entry, in their order
 */
export function numberSpans(entries: readonly StreetEntry[]): number[] {
  const bounds = entries.flatMap(({ ranges = [] }) => ranges.flatMap(({ from, to }) => [numberOf(from), numberOf(to)]));
  const highest = Math.max(1, ...bounds.flatMap((bound) => bound ?? []));
  const spans = entries.map(({ ranges, except }) =>
    ranges ? Math.max(1, sum(ranges.map((range) => rangeSpan(range, highest))) - (except?.length ?? 0)) : undefined,
  );
  const known = spans.filter((span) => span !== undefined);
  const average = known.length > 0 ? sum(known) / known.length : 1;
  return spans.map((span) => span ?? average);
}

function rangeSpan({ parity, from, to }: NumberRange, highest: number): number {
  const first = numberOf(from) ?? 1;
  const last = numberOf(to) ?? Math.max(highest, first + leastOpen - 1);
  const numbers = Math.max(1, last - first + 1);
  return parity === 'all' ? numbers : Math.ceil(numbers / 2);
}

function numberOf(bound: string | undefined): number | undefined {
  return bound === undefined ? undefined : parseHouseNumber(bound)?.number;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
