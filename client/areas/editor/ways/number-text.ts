import type { HouseNumbers } from '../recipe/streets.ts';

type Entry = HouseNumbers[number];
type Parity = 'all' | 'odd' | 'even';

/** One line of the form; empty bounds are open. */
export type RangeRow = { parity: Parity; from: string; to: string };

export const rowOf = (entry: Entry): RangeRow =>
  typeof entry === 'string'
    ? { parity: 'all', from: entry, to: entry }
    : { parity: entry.parity, from: entry.from ?? '', to: entry.to ?? '' };

/** A single house is written as itself. */
export function entryOf({ parity, from, to }: RangeRow): Entry {
  if (from !== '' && from === to) return from;
  return { parity, ...(from !== '' && { from }), ...(to !== '' && { to }) };
}

export const isHouseNumber = (text: string): boolean => /^[1-9]\d{0,3}[a-z]{0,3}$/.test(text);

/** `12 A` as the lists have it. */
export const tidy = (text: string): string => text.toLowerCase().replace(/\s+/g, '');

/** What is wrong with a line: not a number, or its end before its beginning. */
export function problemOf({ from, to }: RangeRow): 'not-a-number' | 'reversed' | null {
  if ([from, to].some((bound) => bound !== '' && !isHouseNumber(bound))) return 'not-a-number';
  return from !== '' && to !== '' && Number.parseInt(from, 10) > Number.parseInt(to, 10) ? 'reversed' : null;
}
