/** The streets of the city out of the precincts' lists: one street a name and place, with a stable number. */
import type { Bbox, Position, Street, StreetPrecinct } from '../dataset.ts';
import { roundPoint } from './containment.ts';
import type { Neighbours } from './placement/queries.ts';
import type { Mention } from './street-fragments.ts';

/**
 * Precincts of one street name further apart than this hold two streets. Long streets leave gaps of up to 870 m where
 * the list of the precinct between is cut or nobody lives.
 */
const SAME_STREET_M = 1_000;

export interface PrecinctPlace {
  number: number;
  district: number;
  pole: Position;
  bbox: Bbox;
}

/** All streets in Polish order. Every street has at least one precinct. */
export function makeStreets(
  mentions: readonly Mention[],
  places: ReadonlyMap<number, PrecinctPlace>,
  neighbours: readonly Neighbours[],
): Street[] {
  const pairs = new Map(neighbours.map((pair) => [pairKey(pair.a, pair.b), pair]));
  const near = (a: number, b: number) =>
    a === b || (pairs.get(pairKey(a, b))?.distanceM ?? Number.POSITIVE_INFINITY) <= SAME_STREET_M;
  const byName = Map.groupBy(mentions, ({ entry }) => `${entry.kind}|${entry.name}`);
  const streets = [...byName].flatMap(([key, named]) => {
    const groups = groupNear(named, near).toSorted((a, b) => b.length - a.length);
    return groups.map((group, index) => {
      const districts = districtsOf(group, places);
      const id = streetId(index === 0 ? key : `${key}|${districts[0]}`);
      return makeStreet(id, group, districts, places, pairs);
    });
  });
  return sortStreets(streets);
}

export function sortStreets(streets: readonly Street[]): Street[] {
  return streets.toSorted((a, b) => a.name.localeCompare(b.name, 'pl') || a.kind.localeCompare(b.kind) || a.id - b.id);
}

/** 31 bits of FNV-1a over kind and name: the same street keeps its number when others come or go. */
export function streetId(key: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(key)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 1;
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a},${b}` : `${b},${a}`;
}

function groupNear(mentions: readonly Mention[], near: (a: number, b: number) => boolean): Mention[][] {
  const groups: Mention[][] = [];
  for (const mention of mentions) {
    const joined = groups.filter((group) => group.some((other) => near(other.precinct, mention.precinct)));
    const apart = groups.filter((group) => !joined.includes(group));
    groups.splice(0, groups.length, ...apart, [...joined.flat(), mention]);
  }
  return groups;
}

function districtsOf(group: readonly Mention[], places: ReadonlyMap<number, PrecinctPlace>): number[] {
  const districts = group.flatMap(({ precinct }) => places.get(precinct)?.district ?? []);
  return [...new Set(districts)].toSorted((a, b) => a - b);
}

function makeStreet(
  id: number,
  group: readonly Mention[],
  districts: number[],
  places: ReadonlyMap<number, PrecinctPlace>,
  pairs: ReadonlyMap<string, Neighbours>,
): Street {
  const [first] = group;
  if (!first) throw new Error('A street needs a mention.');
  const { kind, name, label, nameCut } = first.entry;
  const numbers = [...new Set(group.map(({ precinct }) => precinct))].toSorted((a, b) => a - b);
  const held = numbers.flatMap((number) => places.get(number) ?? []);
  const border = longestBorder(numbers, pairs);
  const pole = held[0]?.pole;
  if (!pole) throw new Error(`The street ${label} lies in no known precinct.`);
  return {
    id,
    kind,
    name,
    label,
    ...(nameCut && { nameCut }),
    districts,
    point: roundPoint(border ?? pole),
    bbox: uniteBoxes(held.map(({ bbox }) => bbox)),
    placedBy: border ? 'border' : 'precincts',
    precincts: numbers.flatMap((number) => group.filter(({ precinct }) => precinct === number).map(toStreetPrecinct)),
  };
}

/** A street on several precincts' lists mostly runs along the border between two of them. */
function longestBorder(numbers: readonly number[], pairs: ReadonlyMap<string, Neighbours>): Position | null {
  const borders = numbers
    .flatMap((a, index) => numbers.slice(index + 1).map((b) => pairs.get(pairKey(a, b))?.border ?? null))
    .filter((border) => border !== null);
  const [longest] = borders.toSorted((a, b) => b.lengthM - a.lengthM);
  return longest ? roundPoint(longest.middle) : null;
}

export function uniteBoxes(boxes: readonly Bbox[]): Bbox {
  return [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, south]) => south)),
    Math.max(...boxes.map(([, , east]) => east)),
    Math.max(...boxes.map(([, , , north]) => north)),
  ];
}

function toStreetPrecinct({ precinct, entry }: Mention): StreetPrecinct {
  const { ranges, except, cut, unread, raw } = entry;
  return {
    precinct,
    ...(ranges && { ranges }),
    ...(except && { except }),
    ...(cut && { cut }),
    ...(unread && { unread: raw }),
  };
}
