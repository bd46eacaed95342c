import { expect, test } from 'vitest';
import { checkRules, typedLimits, writeShare } from './rules-form.ts';

const typed = {
  titleMost: '60',
  shortLeast: '60',
  shortMost: '250',
  signatures: '15',
  signatureDays: '10',
  districtLeastPln: '2 500',
  cityLeastPln: '25 000',
  districtMostShare: '40',
  cityMostShare: '17,5 %',
  source: ' Uchwała ',
  'pool-0': '8 000 000,50',
  'pool-3': '',
  'pool-1': '1200000',
};

test('limits are read as people type them, and pools left empty are not known', () => {
  expect(checkRules(typed)).toEqual({});
  expect(typedLimits(typed)).toEqual({
    titleMost: 60,
    shortLeast: 60,
    shortMost: 250,
    signatures: 15,
    signatureDays: 10,
    districtLeastPln: 2500,
    cityLeastPln: 25_000,
    districtMostShare: 0.4,
    cityMostShare: 0.175,
    source: 'Uchwała',
    pools: [
      { district: 0, poolPln: 8_000_000.5 },
      { district: 1, poolPln: 1_200_000 },
    ],
  });
});

test('what cannot be a limit is named', () => {
  const wrong = { ...typed, titleMost: '', shortLeast: '300', cityMostShare: '140', 'pool-1': 'dużo' };
  expect(checkRules(wrong)).toEqual({
    titleMost: 'not-whole',
    shortLeast: 'least-above-most',
    cityMostShare: 'not-share',
    'pool-1': 'not-amount',
  });
});

test('shares are written as percentages', () => {
  expect(writeShare(0.4)).toBe('40');
  expect(writeShare(0.175)).toBe('17,5');
});
