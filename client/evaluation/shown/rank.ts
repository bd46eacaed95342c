type Ranked<Place> = { place: Place; value: number | undefined; rank: number | undefined };

/**
 * Places from the greatest value to the least; those without a value stand at the end and have no rank. Equal values have
 * equal ranks, counted over all values, so that a filter changes no rank.
 */
export function ranked<Place extends { number: number }>(
  places: Place[],
  values: Map<number, { value: number }>,
): Ranked<Place>[] {
  const falling = [...values.values()].map(({ value }) => value).sort((one, other) => other - one);
  return places
    .map((place) => {
      const value = values.get(place.number)?.value;
      return { place, value, rank: value === undefined ? undefined : falling.indexOf(value) + 1 };
    })
    .sort(
      (one, other) => (other.value ?? -Infinity) - (one.value ?? -Infinity) || one.place.number - other.place.number,
    );
}
