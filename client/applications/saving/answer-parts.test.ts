import { expect, test } from 'vitest';
import { mergeContent, sameContent } from '../../saving/parts.ts';
import { ofAnswers, withPart } from './answer-parts.ts';

const base = { name: 'Zofia Bielańska', motivation: 'Znam sąsiadów.', consents: { name: 7 } };

test('what was changed on one device only is taken from it', () => {
  const mine = { ...base, motivation: 'Znam sąsiadów z Salwatora.' };
  const theirs = { ...base, phone: '12 616 15 15', consents: { name: 7, phone: 8 } };
  const { merged, clashes } = mergeContent(ofAnswers, base, mine, theirs);
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
  expect(mergeContent(ofAnswers, base, mine, theirs)).toEqual({ merged: mine, clashes: ['motivation'] });
});

test('a consent taken back on another device is taken back here', () => {
  const { merged, clashes } = mergeContent(ofAnswers, base, { ...base, name: 'Zofia B.' }, { ...base, consents: {} });
  expect(clashes).toEqual([]);
  expect(merged.consents).toEqual({});
});

test('an empty answer and none are the same', () => {
  expect(sameContent(ofAnswers, { name: '', forms: [], residenceConfirmed: false, consents: {} }, {})).toBe(true);
  expect(sameContent(ofAnswers, { name: 'Zofia' }, {})).toBe(false);
});

test('a part taken away leaves no trace', () => {
  expect(withPart(base, 'consents.name', undefined)).toEqual({ ...base, consents: {} });
});
