/** Which house numbers a range of the official street lists takes in. Pure; the server gives the ranges the same meaning through it. */

export type Parity = 'all' | 'odd' | 'even';

/** A side without a bound is open. Bounds are as in the list with the letter in capitals: "13A". A single number has both bounds equal. */
export interface NumberRange {
  parity: Parity;
  from?: string;
  to?: string;
}

/** No `ranges`: every number. `except` always wins. `cut`: the publisher's text broke off inside the entry, so more may belong to it. */
export interface NumberedEntry {
  ranges?: NumberRange[];
  except?: string[];
  cut?: true;
}

export interface HouseNumber {
  number: number;
  letters: string;
}

/**
 * `maybe`: the entry was cut by the publisher, or the number carries a letter that a bare closing bound
 * does not name ("17b" against "od 1 do 17").
 */
export type Match = 'yes' | 'maybe' | 'no';

const HOUSE_NUMBER = /^\s*(\d{1,4})\s*(\p{L}{0,3})(?:\s*$|\s*[/\-–,]|\s+(?:m|lok)\b)/iu;

/** "12a", "12 A", "12A/5" and "12a m. 5" → { number: 12, letters: "A" }; null when no house number can be read. */
export function parseHouseNumber(text: string): HouseNumber | null {
  const found = HOUSE_NUMBER.exec(text);
  if (!found) return null;
  const number = Number(found[1]);
  const letters = (found[2] ?? '').toUpperCase();
  return number > 0 ? { number, letters } : null;
}

/** Negative, zero or positive, in the order of the street: 13 < 13A < 13K < 13KA < 14. */
export function compareHouseNumbers(a: HouseNumber, b: HouseNumber): number {
  if (a.number !== b.number) return a.number - b.number;
  if (a.letters === b.letters) return 0;
  return a.letters < b.letters ? -1 : 1;
}

/** The same house number in one spelling, "12 a" → "12A"; null when it is none. */
export function normaliseHouseNumber(text: string): string | null {
  const parsed = parseHouseNumber(text);
  return parsed && `${parsed.number}${parsed.letters}`;
}

/** Whether a house number ("12a") belongs to an entry of a precinct's list. A text that is no house number matches nothing. */
export function matches(entry: NumberedEntry, houseNumber: string): Match {
  const asked = parseHouseNumber(houseNumber);
  if (!asked) return 'no';
  if (entry.except?.some((excepted) => isSame(excepted, asked))) return 'no';
  if (!entry.ranges) return entry.cut ? 'maybe' : 'yes';
  let best: Match = entry.cut ? 'maybe' : 'no';
  for (const range of entry.ranges) {
    const match = matchRange(range, asked);
    if (match === 'yes') return 'yes';
    if (match === 'maybe') best = 'maybe';
  }
  return best;
}

function isSame(text: string, asked: HouseNumber): boolean {
  const other = parseHouseNumber(text);
  return other !== null && compareHouseNumbers(other, asked) === 0;
}

function matchRange(range: NumberRange, asked: HouseNumber): Match {
  if (range.parity !== 'all' && (asked.number % 2 === 1) !== (range.parity === 'odd')) return 'no';
  const from = range.from === undefined ? null : parseHouseNumber(range.from);
  const to = range.to === undefined ? null : parseHouseNumber(range.to);
  if (from && compareHouseNumbers(asked, from) < 0) return 'no';
  if (!to || compareHouseNumbers(asked, to) <= 0) return 'yes';
  return asked.number === to.number && to.letters === '' ? 'maybe' : 'no';
}
