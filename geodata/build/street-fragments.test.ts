import { expect, test } from 'vitest';
import { type Mention, resolveFragments } from './street-fragments.ts';
import { parseStreetList } from './street-list.ts';

function mentions(precinct: number, text: string, truncated = false): Mention[] {
  return parseStreetList(text, truncated).entries.map((entry) => ({ precinct, entry }));
}

const touching = (a: number, b: number) => Math.abs(a - b) === 1;

test('a name cut by the publisher is the one street of a touching precinct that begins so, and is never certain', () => {
  const { mentions: all, resolved } = resolveFragments(
    [...mentions(11, 'Podzamcze parzyste od 20 do 26'), ...mentions(12, 'Koletek, Podz', true)],
    touching,
  );
  expect(resolved).toEqual([{ precinct: 12, fragment: 'Podz', label: 'ul. Podzamcze' }]);
  const found = all.filter(({ entry }) => entry.label === 'ul. Podzamcze');
  expect(found.map(({ precinct, entry }) => [precinct, entry.cut, entry.nameCut])).toEqual([
    [11, undefined, undefined],
    [12, true, undefined],
  ]);
});

test('a name cut by the publisher stays as it is when no street, two streets or only a far one begins so', () => {
  const cut = mentions(12, 'Koletek, Podg', true);
  const two = [...mentions(11, 'Podgórska, Podgórki'), ...cut];
  const far = [...mentions(40, 'Podgórska'), ...cut];
  for (const list of [cut, two, far]) {
    const { kept, resolved, mentions: all } = resolveFragments(list, touching);
    expect(resolved).toEqual([]);
    expect(kept).toEqual([{ precinct: 12, fragment: 'Podg' }]);
    expect(all.some(({ entry }) => entry.name === 'Podg' && entry.nameCut)).toBe(true);
  }
});

test('a beginning of three letters names no street', () => {
  const { mentions: all, tooShort } = resolveFragments(mentions(12, 'Koletek, Ryb', true), touching);
  expect(tooShort).toEqual([{ precinct: 12, fragment: 'Ryb' }]);
  expect(all.map(({ entry }) => entry.name)).toEqual(['Koletek']);
});
