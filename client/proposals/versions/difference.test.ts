import { expect, test } from 'vitest';
import type { Content } from '../shapes.ts';
import { changedParts, costChanges, wordChanges } from './difference.ts';

const content: Content = {
  title: 'Ławki nad Rudawą',
  short: '',
  description: '',
  justification: '',
  schedule: '',
  theme: 'greenery',
  scope: 'district',
  district: 7,
  whole: false,
  place: { points: [[19.9, 50.06]], lines: [], shapes: [] },
  placeNote: '',
  landDeclared: false,
  costs: [],
  origin: 'ready',
  meeting: null,
  needs: [],
  area: null,
};

test('only what differs is named, in the order of the form', () => {
  expect(changedParts(content, { ...content })).toEqual([]);
  const other = { ...content, costs: [{ label: 'Ławka', amountPln: 2000 }], title: 'Ławki', district: 8 };
  expect(changedParts(content, other)).toEqual(['title', 'district', 'costs']);
});

test('changes are told word by word, also with Polish and Ukrainian letters', () => {
  expect(wordChanges('Dziesięć ławek przy ścieżce', 'Dwanaście ławek przy ścieżce')).toEqual([
    { kind: 'removed', text: 'Dziesięć' },
    { kind: 'added', text: 'Dwanaście' },
    { kind: 'same', text: ' ławek przy ścieżce' },
  ]);
  const ukrainian = wordChanges('Нова лавка', 'Стара лавка');
  expect(ukrainian.filter(({ kind }) => kind !== 'same').map(({ text }) => text)).toEqual(['Нова', 'Стара']);
});

test('a long text that stayed the same is shortened around the change, never the change itself', () => {
  const long = 'Ścieżka prowadzi nad Rudawą. '.repeat(60);
  const pieces = wordChanges(`${long}Dziesięć ławek. ${long}`, `${long}Dwanaście ławek. ${long}`);
  expect(pieces.some(({ kind, text }) => kind === 'added' && text === 'Dwanaście')).toBe(true);
  expect(pieces.map(({ text }) => text).join('').length).toBeLessThan(600);
  expect(pieces[0]?.text).toMatch(/^\[…\]/);
});

test('items of the costs stand side by side by their names', () => {
  const before = [
    { label: 'Ławka', amountPln: 2000 },
    { label: 'Ławka', amountPln: 3000 },
    { label: 'Kosz', amountPln: 500 },
  ];
  const after = [
    { label: 'Ławka', amountPln: 2500 },
    { label: 'Drzewo', amountPln: 900 },
  ];
  expect(costChanges(before, after)).toEqual([
    { label: 'Ławka', before: 2000, after: 2500 },
    { label: 'Drzewo', before: null, after: 900 },
    { label: 'Ławka', before: 3000, after: null },
    { label: 'Kosz', before: 500, after: null },
  ]);
});
