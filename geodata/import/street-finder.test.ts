import { beforeAll, describe, expect, it } from 'vitest';
import { readDataset } from '../dataset.ts';
import { type ListedStreet, makeStreetFinder, type StreetFinder } from './street-finder.ts';

describe('finding the listed street that a name in another source means', () => {
  let streets: ListedStreet[];
  let finder: StreetFinder;
  beforeAll(async () => {
    streets = (await readDataset().readStreets()).map((street) => ({
      ...street,
      fullName: street.fullName ?? null,
      nameCut: street.nameCut ?? false,
      precincts: street.precincts.map(({ precinct }) => precinct),
    }));
    finder = makeStreetFinder(streets);
  });

  const listed = (label: string) => {
    const street = streets.find((one) => one.label === label);
    if (!street) throw new Error(`${label} is not listed.`);
    return street;
  };
  const find = (name: string, near: ListedStreet) => {
    const id = finder.find(name, near.precincts.slice(0, 1), near.districts);
    return streets.find((street) => street.id === id)?.label;
  };

  it('finds every street whose name is whole by its own label', () => {
    const lost = streets.filter(
      (street) => !street.nameCut && finder.find(street.label, street.precincts, street.districts) !== street.id,
    );
    expect(lost.map(({ label }) => label)).toEqual([]);
  });

  it.each([
    ['Józefa Dietla', 'ul. Dietla'],
    ['aleja Jana Pawła II', 'al. Jana Pawła II'],
    ['Osiedle Złotego Wieku', 'os. Złotego Wieku'],
    ['os. Złotego Wieku', 'os. Złotego Wieku'],
    ['Plac Wszystkich Świętych', 'pl. Wszystkich Świętych'],
    ['RYNEK GŁÓWNY', 'Rynek Główny'],
    ['Przy Rondzie', 'ul. Przy Rondzie'],
  ])('takes "%s" for %s', (name, label) => {
    expect(find(name, listed(label))).toBe(label);
  });

  it('finds a street that the cut list of its precinct lacks, by its whole name elsewhere in the city', () => {
    const { precincts } = listed('os. Złotego Wieku');
    const far = streets.find((street) => street.districts.every((district) => district === 8)) as ListedStreet;
    expect(far.precincts.some((precinct) => precincts.includes(precinct))).toBe(false);
    expect(find('Osiedle Złotego Wieku', far)).toBe('os. Złotego Wieku');
  });

  it('does not take one kind for another, nor a street for its neighbour of a longer name', () => {
    const street = (id: number, kind: string, label: string): ListedStreet => ({
      id,
      kind,
      label,
      fullName: null,
      nameCut: false,
      districts: [1],
      precincts: [1],
    });
    const few = makeStreetFinder([
      street(1, 'square', 'pl. Nowy'),
      street(2, 'street', 'ul. Góra'),
      street(3, 'street', 'ul. Krakowska'),
      street(4, 'street', 'ul. Zielona'),
      { ...street(5, 'street', 'ul. Zielona'), districts: [2], precincts: [2] },
    ]);
    expect(few.find('ul. Nowy', [1], [1])).toBeUndefined();
    expect(few.find('Mała Góra', [1], [1])).toBeUndefined();
    expect(few.find('Stara Krakowska', [1], [1])).toBeUndefined();
    expect(few.find('Zielona', [2], [2])).toBe(5);
    expect(few.find('Zielona', [9], [9])).toBeUndefined();
  });

  it('takes the beginning of a cut name for the street that it can only be', () => {
    const cut = makeStreetFinder([
      {
        id: 1,
        kind: 'street',
        label: 'ul. Orłowskieg',
        fullName: null,
        nameCut: true,
        districts: [8],
        precincts: [300],
      },
    ]);
    expect(cut.find('Aleksandra Orłowskiego', [300], [8])).toBe(1);
    expect(cut.find('Orla', [300], [8])).toBeUndefined();
    expect(cut.find('Aleksandra Orłowskiego', [301], [8])).toBeUndefined();
  });
});
