import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

test('the beginning of a need ends between words and without a comma before the dots', () => {
  expect(excerptOf('Brakuje ławek.')).toBe('Brakuje ławek.');
  expect(excerptOf('Brakuje ławek, koszy i cienia przy alei Róż', 16)).toBe('Brakuje ławek…');
  expect(excerptOf('Pierwszy wiersz\n\ndrugi wiersz')).toBe('Pierwszy wiersz drugi wiersz');
  expect(excerptOf('x'.repeat(50), 20).length).toBeLessThanOrEqual(21);
});
