import { expect, test } from 'vitest';
import { nameWithoutPlatform } from './stops.ts';

test.each([
  ['DH Wanda 04', 'DH Wanda'],
  ['Os. Kurdwanów 02 st.3', 'Os. Kurdwanów'],
  ['Podgórze SKA (dla wysiadających)', 'Podgórze SKA'],
  ['Os. Dywizjonu 303', 'Os. Dywizjonu 303'],
  ['Czerwone Maki P+R', 'Czerwone Maki P+R'],
])('the post "%s" belongs to the stop "%s"', (post, stop) => {
  expect(nameWithoutPlatform(post)).toBe(stop);
});
