import { matches } from '../../geodata/build/house-number.ts';
import type { Address, Street, StreetEntry } from './gazetteer.ts';

/** What the official lists say about one house number of a street. */
export type ListedNumber = {
  /** Precincts that list the number. */
  sure: StreetEntry[];
  /** Precincts that may: the publisher cut the entry, or the number carries a letter that the range does not name. */
  maybe: StreetEntry[];
};

/** Entries that only come from the centre line say nothing about numbers. */
export function listedNumber({ entries }: Street, number: string): ListedNumber {
  const listed: ListedNumber = { sure: [], maybe: [] };
  for (const entry of entries) {
    if (entry.fromLine) continue;
    const match = matches(entry, number);
    if (match === 'yes') listed.sure.push(entry);
    if (match === 'maybe') listed.maybe.push(entry);
  }
  return listed;
}

/** The imported point of the number; number in lower case without blanks. */
export function addressOf({ addresses }: Street, number: string): Address | undefined {
  return addresses.find((address) => address.number === number);
}
