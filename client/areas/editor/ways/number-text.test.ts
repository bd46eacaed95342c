import { expect, test } from 'vitest';
import { entryOf, problemOf, rowOf, tidy } from './number-text.ts';

test('house numbers come back from the form as they were', () => {
  for (const entry of ['7', '12a', { parity: 'odd' as const, from: '1', to: '29' }, { parity: 'even' as const }])
    expect(entryOf(rowOf(entry))).toEqual(entry);
});

test('what is no house number, and an end before its beginning, is told', () => {
  expect(tidy(' 12 A ')).toBe('12a');
  expect(problemOf({ parity: 'all', from: '12a', to: '' })).toBeNull();
  expect(problemOf({ parity: 'all', from: 'dwanaście', to: '' })).toBe('not-a-number');
  expect(problemOf({ parity: 'all', from: '0', to: '' })).toBe('not-a-number');
  expect(problemOf({ parity: 'all', from: '20', to: '9' })).toBe('reversed');
});
