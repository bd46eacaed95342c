import { expect, test } from 'vitest';
import { readStart } from './start.ts';

test('a start is read from the address, and anything else is none', () => {
  expect(readStart('place:address-12-12a')).toEqual({ kind: 'place', id: 'address-12-12a' });
  expect(readStart('point:19.93720,50.06190')).toEqual({ kind: 'point', id: '19.93720,50.06190' });
  expect(readStart('none')).toEqual({ kind: 'none', id: '' });
  for (const text of [undefined, '', 'area', 'area:', 'planet:3', 'Place:street-1']) expect(readStart(text)).toBeNull();
});
