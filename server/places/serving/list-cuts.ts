import { matches, parseHouseNumber } from '../../../geodata/build/house-number.ts';
import type { Gazetteer, Precinct, Street } from '../gazetteer.ts';

/**
 * Precincts whose list the publisher has cut before the place where the street would stand, so that the rest of the
 * street's numbers may belong to them.
 */
export type ListCuts = { mayHold: (street: Street) => number[] };

/** The lists are in Polish order of the official names, which begin with the word for the kind. */
const KIND_WORDS: Readonly<Record<string, string>> = {
  avenue: 'Aleja',
  square: 'Plac',
  estate: 'Osiedle',
  roundabout: 'Rondo',
  boulevard: 'Bulwar',
  park: 'Park',
  garden: 'Skwer',
};

export function makeListCuts({ streets, precincts }: Pick<Gazetteer, 'streets' | 'precincts'>): ListCuts {
  const collator = new Intl.Collator('pl');
  const lists = Map.groupBy(
    streets.flatMap((street) => street.entries.map(({ precinct }) => ({ precinct, street }))),
    ({ precinct }) => precinct,
  );
  const ends = new Map<number, string>();
  for (const precinct of precincts) {
    const end = endOfList(
      precinct,
      (lists.get(precinct.number) ?? []).map(({ street }) => street),
    );
    if (end !== undefined) ends.set(precinct.number, end);
  }
  const neighbours = touching(precincts);
  return {
    mayHold: (street) => {
      const listed = new Set(street.entries.filter(({ fromLine }) => !fromLine).map(({ precinct }) => precinct));
      if (listed.size === 0 || !leavesGaps(street)) return [];
      const near = new Set([...listed].flatMap((precinct) => [...(neighbours.get(precinct) ?? [])]));
      const name = officialName(street);
      return [...near]
        .filter((precinct) => {
          const end = ends.get(precinct);
          return !listed.has(precinct) && end !== undefined && collator.compare(name, end) >= 0;
        })
        .sort((a, b) => a - b);
    },
  };
}

/** From where on, in the order of the list, streets may be missing; undefined where the list is whole. */
function endOfList({ truncated, cutAt, cutName }: Precinct, listed: Street[]): string | undefined {
  if (!truncated) return undefined;
  // The name that the cut went through comes after the last whole one, and nothing is missing between them.
  const broken = cutName ? listed.find(({ name }) => name.startsWith(cutName)) : undefined;
  if (broken && cutName) return `${kindWordOf(broken)}${cutName}`;
  const last = listed.find(({ label }) => label === cutAt);
  return last ? officialName(last) : '';
}

function officialName(street: Street): string {
  return `${kindWordOf(street)}${street.name}`;
}

function kindWordOf({ kind }: Street): string {
  const word = KIND_WORDS[kind];
  return word ? `${word} ` : '';
}

/** Whether some house number up to a little above the highest one named is in no list. A street listed without numbers is whole. */
function leavesGaps({ entries }: Street): boolean {
  const listed = entries.filter(({ fromLine }) => !fromLine);
  if (listed.some(({ ranges, except, cut }) => !ranges && !except && !cut)) return false;
  const bounds = listed.flatMap(({ ranges = [] }) => ranges.flatMap(({ from, to }) => [from, to]));
  const named = bounds.flatMap((bound) => (bound === undefined ? [] : (parseHouseNumber(bound)?.number ?? [])));
  const top = Math.max(0, ...named) + 2;
  for (let number = 1; number <= top; number += 1)
    if (!listed.some((entry) => matches(entry, String(number)) === 'yes')) return true;
  return false;
}

/** Precincts that share a vertex; their borders are shared exactly. */
function touching(precincts: readonly Precinct[]): Map<number, Set<number>> {
  const holders = new Map<string, number[]>();
  for (const { number, geometry } of precincts)
    for (const [lon, lat] of new Set(geometry.coordinates.flat(2))) {
      const key = `${lon},${lat}`;
      const known = holders.get(key);
      if (!known) holders.set(key, [number]);
      else if (!known.includes(number)) known.push(number);
    }
  const neighbours = new Map<number, Set<number>>(precincts.map(({ number }) => [number, new Set()]));
  for (const numbers of holders.values())
    for (const a of numbers) for (const b of numbers) if (a !== b) neighbours.get(a)?.add(b);
  return neighbours;
}
