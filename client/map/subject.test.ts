import { expect, test } from 'vitest';
import { markScreenOf, subjectOf } from './subject.ts';

test('a screen and everything below it speak of one subject, an address that only begins alike does not', () => {
  expect(subjectOf('/needs')).toBe('needs');
  expect(subjectOf('/needs/7/edit')).toBe('needs');
  expect(subjectOf('/needs-of-others')).toBe('ambassadors');
  expect(markScreenOf('/staff/consultations/3')).toBe('/expert/$id');
  expect(markScreenOf('/meetings-archive')).toBe(null);
  expect(markScreenOf('/evaluation/compare')).toBe(null);
});
