import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columns } from './column.ts';
import { fold, type Group } from './fold.ts';

const numbers = Array.from({ length: 18 }, (_, at) => at + 1);
const group = (districts: fc.Arbitrary<number[]>): fc.Arbitrary<Group> =>
  fc.record({
    column: fc.constantFrom(...columns),
    districts,
    city: fc.constant(false),
    count: fc.nat(500),
  });

it('districts add up to the total where nothing lies in several', () => {
  const single = fc.array(group(fc.integer({ min: 1, max: 18 }).map((number) => [number])));
  fc.assert(
    fc.property(single, (groups) => {
      const { byDistrict, total } = fold(numbers, groups);
      for (const column of columns)
        expect([...byDistrict.values()].reduce((sum, row) => sum + (row[column] ?? 0), 0)).toBe(total[column]);
    }),
  );
});

it('what lies in several districts counts in each of them and once in total', () => {
  const several = fc.array(group(fc.uniqueArray(fc.integer({ min: 1, max: 18 }), { maxLength: 5 })));
  fc.assert(
    fc.property(several, (groups) => {
      const { byDistrict, total } = fold(numbers, groups);
      for (const column of columns) {
        const of = groups.filter((each) => each.column === column);
        expect(total[column]).toBe(of.reduce((sum, { count }) => sum + count, 0));
        expect([...byDistrict.values()].reduce((sum, row) => sum + (row[column] ?? 0), 0)).toBe(
          of.reduce((sum, { count, districts }) => sum + count * districts.length, 0),
        );
      }
    }),
  );
});
