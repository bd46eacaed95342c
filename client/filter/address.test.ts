import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Filter } from '../../server/filter/filter.ts';
import { type Address, filteredPath, filterIn, readAddress, writeAddress } from './address.ts';

const degrees = (least: number, most: number) =>
  fc.integer({ min: least * 1e5, max: most * 1e5 }).map((value) => value / 1e5);
const point = fc.tuple(degrees(-180, 180), degrees(-90, 90));
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });

const filters: fc.Arbitrary<Filter> = fc.record(
  {
    district: fc
      .uniqueArray(fc.integer({ min: 1, max: 18 }), { minLength: 1 })
      .map((numbers) => numbers.sort((one, other) => one - other)),
    area: fc.integer({ min: 1, max: 99_999 }),
    bbox: fc.tuple(degrees(-180, 0), degrees(-90, 0), degrees(1, 180), degrees(1, 90)),
    near: fc.tuple(degrees(-180, 180), degrees(-90, 90), fc.integer({ min: 1, max: 50_000 })),
    shape: fc.array(point, { minLength: 3, maxLength: 20 }),
    edition: fc.integer({ min: 2014, max: 2040 }),
    q: words,
  },
  { requiredKeys: [] },
);

describe('the filter in the address', () => {
  test('is read back as it was written, whatever was chosen', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(filterIn(readAddress(writeAddress(filter)))).toEqual(filter);
      }),
    );
  });

  test('is written the same whatever the order of its parts, so that a shared link is one link', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const backwards = Object.fromEntries(Object.entries(filter).reverse()) as Filter;
        expect(writeAddress(backwards)).toBe(writeAddress(filter));
      }),
    );
  });

  test('keeps the words of other screens beside it', () => {
    const address: Address = { district: [8], place: 'street-12', lang: 'uk', category: 'zieleń' };
    expect(readAddress(writeAddress(address))).toEqual(address);
  });

  test('repeats the parameter for several districts, in order and once each', () => {
    expect(writeAddress(readAddress('?district=18&district=2&district=18'))).toBe('?district=2&district=18');
  });

  test('stays readable: commas and semicolons are not escaped', () => {
    expect(writeAddress({ near: [19.9372, 50.0619, 500] })).toBe('?near=19.9372,50.0619,500');
  });

  test('leaves out what does not read as it should, and reads the rest', () => {
    expect(readAddress('?district=osiem&near=19.9,50.0&shape=1,2&area=&edition=2026&q=Ruczaj')).toEqual({
      edition: 2026,
      q: 'Ruczaj',
    });
  });

  test('narrows an API path under the same names, with the topic’s own parameters after it', () => {
    expect(
      filteredPath('/api/results', { district: [1, 2], q: 'park' }, { selected: 'true', category: undefined }),
    ).toBe('/api/results?district=1&district=2&q=park&selected=true');
    expect(filteredPath('/api/areas.geojson', {})).toBe('/api/areas.geojson');
  });
});
