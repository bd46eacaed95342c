import type { Gazetteer } from './gazetteer.ts';

/** About how many people live along each street, by id: a precinct's residents spread evenly over the streets it lists. Only for ranking. */
export function streetSizes({ streets, precincts }: Pick<Gazetteer, 'streets' | 'precincts'>): Map<number, number> {
  const listed = new Map<number, number>();
  for (const { entries } of streets)
    for (const { precinct } of entries) listed.set(precinct, (listed.get(precinct) ?? 0) + 1);
  const perStreet = new Map(precincts.map(({ number, residents }) => [number, residents / (listed.get(number) ?? 1)]));
  return new Map(
    streets.map(({ id, entries }) => [
      id,
      entries.reduce((sum, { precinct }) => sum + (perStreet.get(precinct) ?? 0), 0),
    ]),
  );
}
