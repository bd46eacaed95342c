import { expect, test } from 'vitest';
import { costsOf, hasUnread, readAmount, sumOf, writeAmount } from './cost-rows.ts';

test('an amount is read as people type it, with spaces, a comma and the currency', () => {
  expect(readAmount('12 500,50 zł')).toBe(12_500.5);
  expect(readAmount('12\u00a0500')).toBe(12_500);
  expect(readAmount('300.5')).toBe(300.5);
  expect(readAmount('')).toBe(0);
});

test('what is no amount is not guessed at', () => {
  for (const text of ['dużo', '12,5,3', '-100', '1e6', '0,005', '1000000000']) expect(readAmount(text)).toBe(undefined);
});

test('an amount is written as it is typed, and read back the same', () => {
  for (const amount of [0, 7, 12_500, 1_234_567.89, 99.9, 0.01]) expect(readAmount(writeAmount(amount))).toBe(amount);
});

test('a row whose amount cannot be read holds the costs back, one without an amount does not', () => {
  expect(hasUnread([{ key: 1, label: 'Ławki', amount: '12.500' }])).toBe(true);
  expect(hasUnread([{ key: 1, label: 'Ławki', amount: '' }])).toBe(false);
  expect(hasUnread(null)).toBe(false);
});

test('tenths add up, and rows that say nothing are left out', () => {
  const rows = [
    { key: 1, label: 'Ławki', amount: '0,10' },
    { key: 2, label: '', amount: '' },
    { key: 3, label: '', amount: '0,20' },
    { key: 4, label: 'Drzewa', amount: 'nie wiem' },
  ];
  const costs = costsOf(rows);
  expect(costs).toEqual([
    { label: 'Ławki', amountPln: 0.1 },
    { label: '', amountPln: 0.2 },
    { label: 'Drzewa', amountPln: 0 },
  ]);
  expect(sumOf(costs)).toBe(0.3);
});
