import { expect, test } from 'vitest';
import { mergeAnswers, sameAnswers, withPart } from './merge.ts';

const base = { name: 'Zofia Bielańska', motivation: 'Znam sąsiadów.', consents: { name: 7 } };

test('what was changed on one device only is taken from it', () => {
  const mine = { ...base, motivation: 'Znam sąsiadów z Salwatora.' };
  const theirs = { ...base, phone: '12 616 15 15', consents: { name: 7, phone: 8 } };
  const { merged, clashes } = mergeAnswers(base, mine, theirs);
  expect(clashes).toEqual([]);
  expect(merged).toEqual({
    name: 'Zofia Bielańska',
    motivation: 'Znam sąsiadów z Salwatora.',
    phone: '12 616 15 15',
    consents: { name: 7, phone: 8 },
  });
});

test('what was changed differently on both is named, and mine stands until somebody chooses', () => {
  const mine = { ...base, motivation: 'Tutaj.' };
  const theirs = { ...base, motivation: 'Tam.' };
  expect(mergeAnswers(base, mine, theirs)).toEqual({ merged: mine, clashes: ['motivation'] });
});

test('a consent taken back on another device is taken back here', () => {
  const { merged, clashes } = mergeAnswers(base, { ...base, name: 'Zofia B.' }, { ...base, consents: {} });
  expect(clashes).toEqual([]);
  expect(merged.consents).toEqual({});
});

test('an empty answer and none are the same', () => {
  expect(sameAnswers({ name: '', forms: [], residenceConfirmed: false, consents: {} }, {})).toBe(true);
  expect(sameAnswers({ name: 'Zofia' }, {})).toBe(false);
});

test('a part taken away leaves no trace', () => {
  expect(withPart(base, 'consents.name', undefined)).toEqual({ ...base, consents: {} });
});
