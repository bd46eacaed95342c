import { type Column, columns } from './column.ts';
import type { Figures } from './schema.ts';

/** Things of one column that lie in the same districts. */
export type Group = { column: Column; districts: number[]; city: boolean; count: number };

/**
 * Sums groups by district, for the whole city and in total. What lies in several districts counts in each of them, and in
 * the total once; what is of the whole city counts in its row, and in a district too where it has a place in one.
 *
 * @param numbers of the districts that have a row
 */
export function fold(
  numbers: number[],
  groups: Group[],
): { byDistrict: Map<number, Figures>; city: Figures; total: Figures } {
  const byDistrict = new Map(numbers.map((number) => [number, nothing()]));
  const city = nothing();
  const total = nothing();
  for (const { column, districts, city: ofCity, count } of groups) {
    add(total, column, count);
    if (ofCity) add(city, column, count);
    for (const number of districts) {
      const row = byDistrict.get(number);
      if (row) add(row, column, count);
    }
  }
  return { byDistrict, city, total };
}

const nothing = (): Figures => Object.fromEntries(columns.map((column) => [column, 0])) as Figures;

function add(figures: Figures, column: Column, count: number): void {
  figures[column] = (figures[column] ?? 0) + count;
}
