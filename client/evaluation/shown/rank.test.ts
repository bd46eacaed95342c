import { expect, it } from 'vitest';
import { ranked } from './rank.ts';

it('places are ranked over the whole city, equal values alike, and those without a value stand last without a rank', () => {
  const values = new Map([5, 9, 9, 2].map((value, at) => [at + 1, { value }]));
  const places = [1, 2, 4, 7].map((number) => ({ number }));
  expect(ranked(places, values).map(({ place, rank }) => [place.number, rank])).toEqual([
    [2, 1],
    [1, 3],
    [4, 4],
    [7, undefined],
  ]);
});
