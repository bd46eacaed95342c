import type { AreaLookup } from '../../areas/lookup.ts';
import type { Position, Precinct, Street, StreetEntry } from '../gazetteer.ts';
import type { PlacesIndex } from '../places-index.ts';
import { type Coverage, coverageOfPoints, coverageOfPrecinct } from './coverage.ts';
import { frontageOf } from './frontage.ts';
import { numberSpans } from './number-span.ts';

/** A part of a place that lies in one precinct. */
export type Part = {
  /** Null where a point lies in no precinct. */
  precinct: Precinct | null;
  entry: StreetEntry | null;
  /** Of the whole place, in any unit. */
  weight: number;
  coverage: Coverage;
  basis: 'addresses' | 'street-lines' | 'precincts';
};

export type PartsContext = { places: PlacesIndex; areas: AreaLookup };

/** Fewer points of a line than this in a precinct say too little about it. */
const leastFrontage = 4;

/** The imported addresses of a street, by precinct. */
export function partsByAddresses(street: Street, context: PartsContext): Part[] {
  const located = street.addresses.map(({ point }) => point);
  return byPrecinct(located, context).map(({ precinct, points }) => ({
    precinct,
    entry: entryIn(street, precinct),
    weight: points.length,
    coverage: coverageOfPoints(points, context.areas),
    basis: 'addresses',
  }));
}

/**
 * The official entries of a street, each with what is known of its precinct: a precinct served throughout or not at
 * all says it exactly, else the frontage of the street's line in it, else the precinct's km².
 *
 * @param only the entries to take; all when absent
 */
export function partsByEntries(street: Street, context: PartsContext, only = officialEntries(street)): Part[] {
  const frontage = street.line ? byPrecinct(frontageOf(street.line), context) : [];
  const pointsIn = (number: number) => frontage.find(({ precinct }) => precinct?.number === number)?.points ?? [];
  // A line of a part of the street (an imported neighbourhood) says nothing about how long the rest is.
  const lineIsWhole = street.line !== null && only.every(({ precinct }) => pointsIn(precinct).length > 0);
  const spans = numberSpans(only);
  return only.flatMap((entry, index) => {
    const precinct = precinctOf(entry.precinct, context);
    if (!precinct) return [];
    const points = pointsIn(entry.precinct);
    const whole = coverageOfPrecinct(precinct, context.areas);
    const byLine = !whole.uniform && points.length >= leastFrontage;
    return {
      precinct,
      entry,
      weight: lineIsWhole ? points.length : (spans[index] as number),
      coverage: byLine ? coverageOfPoints(points, context.areas) : whole,
      basis: lineIsWhole || byLine ? ('street-lines' as const) : ('precincts' as const),
    };
  });
}

/** What the lists say; only for a street that none of them names, the precincts that its line runs through. */
export function officialEntries({ entries }: Street): StreetEntry[] {
  const listed = entries.filter(({ fromLine }) => !fromLine);
  return listed.length > 0 ? listed : entries;
}

/** A place that is served like a whole precinct. */
export function partOfPrecinct(precinct: Precinct, weight: number, { areas }: PartsContext): Part {
  return { precinct, entry: null, weight, coverage: coverageOfPrecinct(precinct, areas), basis: 'precincts' };
}

export function partOfPoint([lon, lat]: Position, basis: Part['basis'], { places, areas }: PartsContext): Part {
  const precinct = places.locator.precinctAt(lon, lat) ?? null;
  return { precinct, entry: null, weight: 1, coverage: coverageOfPoints([[lon, lat]], areas), basis };
}

export function precinctOf(number: number, { places }: PartsContext): Precinct | undefined {
  return places.precincts.get(number);
}

function entryIn({ entries }: Street, precinct: Precinct | null): StreetEntry | null {
  return entries.find((entry) => entry.precinct === precinct?.number && !entry.fromLine) ?? null;
}

function byPrecinct(points: readonly Position[], { places }: PartsContext) {
  const groups = Map.groupBy(points, ([lon, lat]) => places.locator.precinctAt(lon, lat) ?? null);
  return [...groups].map(([precinct, held]) => ({ precinct, points: held }));
}
