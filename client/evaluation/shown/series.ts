import type { EvaluationItem } from '../../../server/evaluation/values/schema.ts';

/** Values of a district, or of the city (null), by year in order. */
export function valuesByYear(items: EvaluationItem[], place: number | null): Map<number, number> {
  return new Map(
    items
      .filter((item) => item.level === (place === null ? 'city' : 'district') && item.place === place)
      .map(({ edition, value }): [number, number] => [edition, value])
      .sort(([one], [other]) => one - other),
  );
}
