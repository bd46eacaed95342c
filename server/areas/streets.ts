import { matches, type NumberedEntry, type NumberRange, parseHouseNumber } from '../../geodata/build/house-number.ts';
import type { RecipeStreet } from './recipe.ts';

/** What is known of a street that a recipe names. */
export type KnownStreet = {
  id: number;
  label: string;
  hasLine: boolean;
  addresses: { id: number; number: string }[];
  precincts: (NumberedEntry & { precinct: number })[];
};

/** What a street's shape is made of: the best that is known of it. */
export type StreetBasis = 'addresses' | 'street-lines' | 'precincts';

/** The street's part of an area, before it is geometry. */
export type StreetShape = {
  street: number;
  label: string;
  basis: StreetBasis;
  addresses: number[];
  /** Whether the whole centre line counts; with precincts beside it, only what of it lies in them. */
  line: boolean;
  precincts: number[];
};

/**
 * Which addresses, line or precincts stand for a street of a recipe: address points where imported, else the centre
 * line, else the precincts that the official list gives. House numbers without addresses narrow by precincts.
 */
export function shapeOfStreet({ numbers }: RecipeStreet, known: KnownStreet): StreetShape {
  const wanted = numbers?.map(asRange);
  const { id: street, label } = known;
  const addresses = known.addresses
    .filter(({ number }) => !wanted || wanted.some((range) => matches({ ranges: [range] }, number) === 'yes'))
    .map(({ id }) => id);
  const line = known.hasLine && !(wanted && addresses.length > 0);
  if (addresses.length > 0) return { street, label, basis: 'addresses', addresses, line, precincts: [] };
  const listed = known.precincts.filter((entry) => !wanted || wanted.some((range) => reaches(entry, range)));
  const narrowed = listed.length < known.precincts.length;
  const precincts = !line || narrowed ? listed.map(({ precinct }) => precinct) : [];
  if (listed.length === 0 && wanted) return { street, label, basis: 'precincts', addresses, line: false, precincts };
  return { street, label, basis: line ? 'street-lines' : 'precincts', addresses, line, precincts };
}

function asRange(number: string | NumberRange): NumberRange {
  return typeof number === 'string' ? { parity: 'all', from: number, to: number } : number;
}

/** Whether some house number can belong to both: the bounds of both, and the numbers next to them, are tried. */
function reaches(entry: NumberedEntry, wanted: NumberRange): boolean {
  const bounds = [wanted, ...(entry.ranges ?? [])]
    .flatMap(({ from, to }) => [from, to])
    .filter((bound) => bound !== undefined);
  const tried = [...bounds, ...bounds.map(next), '1', '2'].filter((number) => number !== undefined);
  return tried.some((number) => matches({ ranges: [wanted] }, number) === 'yes' && matches(entry, number) !== 'no');
}

function next(number: string): string | undefined {
  const parsed = parseHouseNumber(number);
  return parsed ? String(parsed.number + 1) : undefined;
}
