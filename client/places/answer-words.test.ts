import { describe, expect, test } from 'vitest';
import { addressId } from './address-id.ts';
import { readPoint, writePoint } from './point.ts';
import { boundOfShare, formatDistance, formatShare } from './quantities.ts';
import { suggestionsPath } from './suggestions.ts';

describe('a house number typed on a split street', () => {
  test('gives the id of the address, forgiving of spaces and capitals', () => {
    expect(addressId('street-12', ' 12 A')).toBe('address-12-12a');
    expect(addressId('street-12', '7')).toBe('address-12-7');
  });

  test('is refused when it is no number, a flat, or the place is no street', () => {
    for (const text of ['', 'a12', '0', '12/4', '12345', '-3'])
      expect(addressId('street-12', text), text).toBeUndefined();
    expect(addressId('district-7', '12')).toBeUndefined();
  });
});

describe('a point in the address', () => {
  test('keeps five decimals and is read back', () => {
    expect(writePoint([19.937204, 50.0619])).toBe('19.93720,50.06190');
    expect(readPoint('19.93720,50.06190')).toEqual([19.9372, 50.0619]);
  });

  test('is nothing when it is not on Earth or not two numbers', () => {
    for (const text of ['', '19.9', '19.9,91', '181,50', 'a,b', '19.9,50,3'])
      expect(readPoint(text), text).toBeUndefined();
  });
});

describe('shares and distances in words', () => {
  test('a part never reads as nothing or as the whole', () => {
    expect([boundOfShare(0.0004), formatShare(0.0004, 'pl')]).toEqual(['less', '1%']);
    expect([boundOfShare(0.9996), formatShare(0.9996, 'pl')]).toEqual(['more', '99%']);
    expect([boundOfShare(0.61), formatShare(0.61, 'pl')]).toEqual([null, '61%']);
  });

  test('distances are rounded to what one can judge when walking, in the language’s own way', () => {
    expect(formatDistance(3, 'pl')).toBe('10 m');
    expect(formatDistance(344, 'en')).toBe('340 m');
    expect(formatDistance(1234, 'pl')).toBe('1,2 km');
    expect(formatDistance(1234, 'uk')).toBe('1,2 км');
  });
});

test('suggestions are asked for two letters and more, with single spaces', () => {
  expect(suggestionsPath(' d ')).toBeNull();
  expect(suggestionsPath('  Jana   Pawła ')).toBe('/api/places?q=Jana%20Paw%C5%82a&limit=8');
});
