/**
 * The numbers behind a street's name: "nieparzyste od 1 do 17 i parzyste od 2 do 10", "do 17", "3 i 5 (bez 3a)".
 *
 *   numbers := item ((',' | 'i' | 'oraz') item)*
 *   item    := [parity] ['od' N ['do' N] | 'do' N | N] ['(bez' N ((',' | 'i') N)* ')']      at least one part
 *
 * A parity holds for the ranges after it until another one stands: "nieparzyste od 43 do 53 i od 71 do 73c".
 */
import type { NumberRange, Parity } from './house-number.ts';

export interface NumberQualifier {
  /** Empty when only exceptions are named, or when the publisher's cut left nothing whole. */
  ranges: NumberRange[];
  except: string[];
}

const TOKEN = /\([^)]*\)?|,|[^\s,(]+/gu;
const SEPARATORS = new Set([',', 'i', 'oraz']);
const NUMBER = /^\d{1,4}\p{L}{0,2}$/u;
const KEYWORDS = ['nieparzyste', 'parzyste', 'od', 'do', 'i', 'oraz'];
const EXCEPTION = /^\(bez (.+)\)$/u;

export function tokenise(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** Null when the tokens are not numbers through and through. `cut`: the last item may be broken off, so it is left out. */
export function parseQualifier(tokens: readonly string[], cut: boolean): NumberQualifier | null {
  const items = splitItems(tokens);
  const qualifier: NumberQualifier = { ranges: [], except: [] };
  const tail = cut ? items.pop() : undefined;
  if (tail && !tail.every(isFragment)) return null;
  if (!tail && items.length === 0) return null;
  let parity: Parity = 'all';
  for (const item of items) {
    const next = parseItem(item, parity, qualifier);
    if (next === null) return null;
    parity = next;
  }
  return qualifier;
}

function splitItems(tokens: readonly string[]): string[][] {
  const items: string[][] = [[]];
  for (const token of tokens) {
    if (SEPARATORS.has(token)) items.push([]);
    else items.at(-1)?.push(token);
  }
  return items;
}

/** A token that may stand in numbers, also with its end torn off: "parz", "(be", "13". */
function isFragment(token: string): boolean {
  return (
    NUMBER.test(token) ||
    token.startsWith('(') ||
    readParity(token) !== null ||
    KEYWORDS.some((word) => word.startsWith(token))
  );
}

function readParity(token: string | undefined): Parity | null {
  const word = token?.toLowerCase();
  if (word === 'nieparzyste') return 'odd';
  return word === 'parzyste' ? 'even' : null;
}

/** Adds the item to the qualifier and gives the parity that holds after it; null when it does not read. */
function parseItem(item: readonly string[], carried: Parity, into: NumberQualifier): Parity | null {
  const rest = [...item];
  const stated = readParity(rest[0]);
  if (stated) rest.shift();
  const exception = EXCEPTION.exec(rest.at(-1) ?? '');
  if (exception) {
    const numbers = (exception[1] ?? '').split(/\s*,\s*|\s+i\s+/u);
    if (!numbers.every((number) => NUMBER.test(number))) return null;
    into.except.push(...numbers);
    rest.pop();
  }
  const parity = stated ?? carried;
  if (rest.length === 0) {
    if (stated) into.ranges.push({ parity });
    return stated || exception ? parity : null;
  }
  const range = parseRange(rest, parity);
  if (!range) return null;
  into.ranges.push(range);
  return parity;
}

function parseRange(words: readonly string[], parity: Parity): NumberRange | null {
  const [first, second, third, fourth] = words;
  if (words.length === 1 && isNumber(first)) return { parity: 'all', from: first, to: first };
  if (first === 'do' && isNumber(second) && words.length === 2) return { parity, to: second };
  if (first !== 'od' || !isNumber(second)) return null;
  if (words.length === 2) return { parity, from: second };
  return third === 'do' && isNumber(fourth) && words.length === 4 ? { parity, from: second, to: fourth } : null;
}

function isNumber(token: string | undefined): token is string {
  return token !== undefined && NUMBER.test(token);
}
