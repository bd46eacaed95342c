import { describe, expect, test } from 'vitest';
import type { Neighbours } from './placement/queries.ts';
import type { Mention } from './street-fragments.ts';
import { parseStreetList } from './street-list.ts';
import { makeStreets, type PrecinctPlace, streetId } from './streets.ts';

function mention(precinct: number, raw: string): Mention {
  return { precinct, entry: parseStreetList(raw, false).entries[0] ?? expect.fail(raw) };
}

const places = new Map<number, PrecinctPlace>(
  [1, 2, 90, 91].map((number) => {
    const lon = number < 90 ? ([0, 19.94, 19.95][number] ?? 0) : 20.1 + number / 1000;
    const district = number < 90 ? 1 : 18;
    return [number, { number, district, pole: [lon, 50.06], bbox: [lon, 50.05, lon, 50.07] }];
  }),
);

const neighbours: Neighbours[] = [
  { a: 1, b: 2, distanceM: 0, border: { lengthM: 300, middle: [19.945, 50.061] } },
  { a: 90, b: 91, distanceM: 180, border: null },
];

describe('streets', () => {
  test('on both sides of a border are one street that lies on the border', () => {
    const streets = makeStreets([mention(1, 'Długa nieparzyste'), mention(2, 'Długa parzyste')], places, neighbours);
    expect(streets).toHaveLength(1);
    expect(streets[0]).toMatchObject({
      label: 'ul. Długa',
      districts: [1],
      point: [19.945, 50.061],
      placedBy: 'border',
      bbox: [19.94, 50.05, 19.95, 50.07],
    });
  });

  test('of one name far apart are two streets, told apart by district', () => {
    const far = [mention(1, 'Łąkowa'), mention(90, 'Łąkowa od 2'), mention(91, 'Łąkowa 1')];
    const streets = makeStreets(far, places, neighbours);
    expect(streets.map(({ districts, precincts }) => [districts, precincts.map(({ precinct }) => precinct)])).toEqual(
      expect.arrayContaining([
        [[1], [1]],
        [[18], [90, 91]],
      ]),
    );
    expect(new Set(streets.map(({ id }) => id)).size).toBe(2);
  });

  test('of one name but of two kinds are two streets', () => {
    const streets = makeStreets([mention(1, 'Ogrodowa'), mention(1, 'Osiedle Ogrodowa')], places, neighbours);
    expect(streets.map(({ label }) => label)).toEqual(['os. Ogrodowa', 'ul. Ogrodowa']);
  });

  test('are sorted as Poles do, Ł behind L and before M', () => {
    const names = ['Mała', 'Łobzowska', 'Lubicz', 'Lwowska'].map((name) => mention(1, name));
    expect(makeStreets(names, places, neighbours).map(({ name }) => name)).toEqual([
      'Lubicz',
      'Lwowska',
      'Łobzowska',
      'Mała',
    ]);
  });

  test('keep their number whatever else is listed', () => {
    const alone = makeStreets([mention(1, 'Długa')], places, neighbours);
    const among = makeStreets([mention(1, 'Długa'), mention(2, 'Krótka')], places, neighbours);
    expect(alone[0]?.id).toBe(streetId('street|Długa'));
    expect(among.find(({ name }) => name === 'Długa')?.id).toBe(alone[0]?.id);
  });
});
