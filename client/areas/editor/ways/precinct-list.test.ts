import { expect, test } from 'vitest';
import { findPrecincts } from './precinct-list.ts';

const precincts = [
  { number: 1, district: 1, residents: 900, streets: ['ul. Dajwór', 'pl. Wolnica'] },
  { number: 12, district: 1, residents: 900, streets: ['ul. Łobzowska'] },
  { number: 120, district: 4, residents: 900, streets: ['ul. Królowej Jadwigi'] },
];
const found = (text: string) => findPrecincts(precincts, text).map(({ number }) => number);

test('a precinct is found by the beginning of its number or by any words of a street in it', () => {
  expect(found('')).toEqual([1, 12, 120]);
  expect(found('12')).toEqual([12, 120]);
  expect(found('lobzowska')).toEqual([12]);
  expect(found('JADWIGI krolowej')).toEqual([120]);
  expect(found('dajwór wolnica')).toEqual([]);
});
