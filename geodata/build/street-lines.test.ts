import { describe, expect, test } from 'vitest';
import type { Bbox, Street } from '../dataset.ts';
import { isSameName, linkLines, readLineNames } from './street-lines.ts';

describe('a full name is the short one of the list', () => {
  test.each([
    ['Sołtyka', 'Generała Romana Sołtyka'],
    ['Profesora Stachowskiego', 'Marka Stachowskiego'],
    ['Księdza Biskupa Bandurskiego', 'Księdza Biskupa Władysława Bandurskiego'],
    ['Śniadeckich', 'Jana i Jędrzeja Śniadeckich'],
    ['Świętego Łazarza', 'Świętego Łazarza'],
    ['Pola', 'Wincentego Pola'],
  ])('%s is %s', (name, fullName) => {
    expect(isSameName({ kind: 'street', name }, fullName)).toBe(true);
  });

  test.each([
    ['Pola', 'Na Polach'],
    ['Daszyńskiego', 'Aleja Ignacego Daszyńskiego'],
    ['Jana Pawła II', 'Jana III'],
  ])('%s is not %s', (name, fullName) => {
    expect(isSameName({ kind: 'street', name }, fullName)).toBe(false);
  });
});

test('a stretch may carry two names', () => {
  expect(readLineNames('["Bajeczna", "Widok"]')).toEqual(['Bajeczna', 'Widok']);
  expect(readLineNames('Blich')).toEqual(['Blich']);
  expect(readLineNames(null)).toEqual([]);
});

describe('a centre line', () => {
  const bbox: Bbox = [19.95, 50.05, 19.96, 50.06];
  const line = {
    fullName: 'Generała Romana Sołtyka',
    middle: [19.955, 50.055] as [number, number],
    bbox,
    precincts: [34],
  };
  const street: Street = {
    id: 7,
    kind: 'street',
    name: 'Sołtyka',
    label: 'ul. Sołtyka',
    districts: [2],
    point: [19.9, 50],
    bbox: [19.8, 50, 20, 50.1],
    placedBy: 'precincts',
    precincts: [{ precinct: 34 }],
  };
  const link = (streets: Street[], lines = [line]) =>
    linkLines(
      streets,
      lines,
      2,
      () => [19.7, 50, 19.8, 50.1],
      (precinct) => (precinct === 34 ? 2 : 1),
    );

  test('gives its street its place and full name', () => {
    const { streets, added } = link([street]);
    expect(added).toEqual([]);
    expect(streets).toMatchObject([
      { id: 7, fullName: 'Generała Romana Sołtyka', point: [19.955, 50.055], bbox, placedBy: 'line' },
    ]);
  });

  test('places a street that goes on outside the district only in part', () => {
    const { streets } = link([{ ...street, districts: [1, 2], precincts: [{ precinct: 9 }, { precinct: 34 }] }]);
    expect(streets[0]).toMatchObject({ placedBy: 'border', bbox: [19.7, 50, 19.96, 50.1] });
  });

  test('of a street that no list names adds it, marked as known by its line', () => {
    const { streets, added, streetOf } = link([street], [{ ...line, fullName: 'Topolowa' }]);
    expect(added).toEqual(['ul. Topolowa']);
    const topolowa = streets.find(({ name }) => name === 'Topolowa');
    expect(topolowa).toMatchObject({ placedBy: 'line', precincts: [{ precinct: 34, fromLine: true }], districts: [2] });
    expect(streetOf.get('Topolowa')).toBe(topolowa?.id);
  });
});
