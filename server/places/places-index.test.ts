import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { openTestDatabase } from '../database/testing.ts';
import { fold } from './folding.ts';
import type { Street } from './gazetteer.ts';
import { makePlacesIndex, type PlacesIndex } from './places-index.ts';
import { readGazetteer } from './queries.ts';

let database: Database;
let places: PlacesIndex;
beforeAll(async () => {
  database = await openTestDatabase();
  places = makePlacesIndex(await readGazetteer(database.write));
});
afterAll(() => database.close());

const shown = 3;
const idOf = ({ id }: Street) => `street-${id}`;
const isFirst3 = (street: Street, typed: string) => places.search(typed, shown).some(({ id }) => id === idOf(street));
const labels = (typed: string) => places.search(typed, 8).map(({ label }) => label);
const first = (typed: string) => places.search(typed, 8)[0];

/** A letter missing, one too many, a wrong one, or two swapped. */
function misspell(text: string, at: number, kind: number, letter: string): string {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  if (kind === 0) return before + after.slice(1);
  if (kind === 1) return before + letter + after;
  if (kind === 2) return before + letter + after.slice(1);
  return after.length < 2 ? before + letter + after : `${before}${after[1]}${after[0]}${after.slice(2)}`;
}

describe('Every street of the city is among the first three', () => {
  it.each([
    ['by its label', ({ label }: Street) => label],
    ['by its name', ({ name }: Street) => name],
    ['in capitals without Polish letters', ({ name }: Street) => fold(name).toUpperCase()],
    ['with its words in reverse order', ({ label }: Street) => label.split(' ').reverse().join(' ')],
    ['in capitals with blanks around and a comma', ({ label }: Street) => `  ${label.toUpperCase()} , Kraków`],
  ])('%s', (_how, write) => {
    const lost = places.gazetteer.streets.filter((street) => !isFirst3(street, write(street)));
    expect(lost.map(({ label }) => label)).toEqual([]);
  });

  it('and is the first one by its label, unless another one has the same', () => {
    const lost = places.gazetteer.streets.filter(({ label }) => first(label)?.label !== label);
    expect(lost.map(({ label }) => label)).toEqual([]);
  });

  it('by its full name, where that is known', () => {
    const named = places.gazetteer.streets.filter(({ fullName }) => fullName);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((street) => !isFirst3(street, street.fullName as string)).map(({ label }) => label)).toEqual(
      [],
    );
  });
});

describe('A typing error', () => {
  it('in a word of four letters or more does not hide the street, unless enough other names begin like the error', () => {
    const street = fc.constantFrom(...places.gazetteer.streets.filter(({ nameCut }) => !nameCut));
    const error = fc.tuple(fc.nat(1_000), fc.nat(3), fc.constantFrom(...'aeiorstwz'));
    let among3 = 0;
    let among10 = 0;
    const samples = fc
      .sample(fc.tuple(street, error), { numRuns: 4_000, seed: 20261122 })
      .flatMap(([asked, [at, kind, letter]]) => {
        const words = fold(asked.name).split(' ');
        const long = [...words.keys()].filter((index) => /^(?![ivx]+$)[a-z]{4,}$/.test(words[index] as string));
        const chosen = long[at % long.length];
        if (chosen === undefined) return [];
        const word = words[chosen] as string;
        return { asked, typed: words.with(chosen, misspell(word, at % word.length, kind, letter)).join(' ') };
      });
    for (const { asked, typed } of samples) {
      const place = places.search(typed, 10).findIndex(({ id }) => id === idOf(asked));
      if (place >= 0) among10 += 1;
      if (place >= 0 && place < shown) among3 += 1;
    }
    expect(samples.length).toBeGreaterThan(3_500);
    expect(among10 / samples.length).toBeGreaterThan(0.995);
    expect(among3 / samples.length).toBeGreaterThan(0.985);
  });
});

describe('Among equals', () => {
  it('streets come before neighbourhoods, these before districts', () => {
    for (const typed of ['dębniki', 'grzegórzki', 'zwierzyniec', 'czyżyny', 'nowa huta', 'prądnik biały'])
      expect(
        places.search(typed, 2).map(({ kind }) => kind),
        typed,
      ).toEqual(['neighbourhood', 'district']);
    expect(first('Dębniki')).toMatchObject({ kind: 'neighbourhood', label: 'Dębniki' });
    expect(places.search('Dębniki', 8)[1]).toMatchObject({ kind: 'district', label: 'Dzielnica VIII Dębniki' });
  });

  it('the exact name comes before one that begins so, and this before one that holds it', () => {
    expect(labels('Józefa')[0]).toBe('ul. Józefa');
    expect(labels('Piłsudskiego')[0]).toBe('ul. Marszałka Piłsudskiego');
  });

  it('the order does not change from one search to the next', () => {
    for (const typed of ['k', 'al', 'os.', 'Święt', 'polna']) expect(labels(typed)).toEqual(labels(typed));
  });
});

describe('A house number', () => {
  it.each([
    ['Długa 12', 'ul. Długa 12', [19]],
    ['Długa 29', 'ul. Długa 29', [21]],
    ['Długa 12/4', 'ul. Długa 12', [19]],
    ['ul. Długa 12 m. 4, 31-147 Kraków', 'ul. Długa 12', [19]],
    ['os. Złotego Wieku 12', 'os. Złotego Wieku 12', [320]],
    ['Aleja 29 Listopada 45', 'al. 29 Listopada 45', [66]],
    ['3 Maja 5', 'al. 3 Maja 5', [121]],
    ['Dywizjonu 303 45', 'os. Dywizjonu 303 45', [306]],
    ['os 2 pulku lotniczego 12', 'os. 2 Pułku Lotniczego 12', [302]],
    ['29 listopada 39F', 'al. 29 Listopada 39f', [23]],
    ['12 Długa', 'ul. Długa 12', [19]],
  ])('%s gives the precinct of the official list', (typed, label, precincts) => {
    const item = first(typed);
    expect(item).toMatchObject({ kind: 'address', label, precincts });
    expect(item?.id).toMatch(/^address-\d+-\d+[a-z]*$/);
  });

  it('of which no list knows still gives the address, marked, and the street', () => {
    const [address, street] = places.search('Długa 900', 5);
    expect(address).toMatchObject({ kind: 'address', precincts: [], approximate: true });
    expect(address?.detail).toContain('numeru nie ma w spisie');
    expect(street).toMatchObject({ kind: 'street', label: 'ul. Długa' });
  });

  it('that belongs to the name does not make an address', () => {
    expect(first('os. Dywizjonu 303')).toMatchObject({ kind: 'street', label: 'os. Dywizjonu 303' });
    expect(first('28 Lipca 1943')).toMatchObject({ kind: 'street' });
    expect(labels('Listopada 29')).toEqual(expect.arrayContaining(['al. 29 Listopada', 'al. 29 Listopada 29']));
  });

  it('of the middle of each listed range is in the precinct that lists it, for every street', () => {
    const wrong: string[] = [];
    for (const street of places.gazetteer.streets)
      for (const { precinct, ranges = [], except = [] } of street.entries)
        for (const { from } of ranges) {
          if (from === undefined || except.includes(from)) continue;
          const item = places.byId(`address-${street.id}-${from.toLowerCase()}`);
          if (typeof item !== 'object' || !item.item.precincts.includes(precinct))
            wrong.push(`${street.label} ${from}`);
        }
    expect(wrong).toEqual([]);
  });
});

describe('Districts and precincts', () => {
  it.each(['VIII', 'viii', 'dzielnica 8', 'Dzielnica VIII', 'dzielnica VIII Dębniki', 'dzielnica Dębniki'])(
    '%s is district VIII',
    (typed) => {
      expect(first(typed)).toMatchObject({ id: 'district-8', label: 'Dzielnica VIII Dębniki' });
    },
  );

  it.each(['obwód 123', 'OBWOD 123', 'obwód głosowania nr 123'])('%s is precinct 123', (typed) => {
    expect(first(typed)).toMatchObject({ id: 'precinct-123', precincts: [123], detail: 'Dzielnica V Krowodrza' });
  });
});

describe('Two streets of one name', () => {
  it('are told apart by their districts, and a number finds the one that has it', async () => {
    const gazetteer = await readGazetteer(database.write);
    const dluga = gazetteer.streets.find(({ label }) => label === 'ul. Długa') as Street;
    const other: Street = {
      ...dluga,
      id: 7,
      districts: [17],
      entries: [{ precinct: 360, fromLine: false, ranges: [{ parity: 'all', from: '100', to: '200' }] }],
    };
    const both = makePlacesIndex({ ...gazetteer, streets: [...gazetteer.streets, other] });
    const details = both.search('Długa', 5).map(({ detail }) => detail);
    expect(details).toEqual(
      expect.arrayContaining(['Dzielnica I Stare Miasto', 'Dzielnica XVII Wzgórza Krzesławickie']),
    );
    expect(both.search('Długa 150', 5)[0]).toMatchObject({ id: 'address-7-150', precincts: [360] });
    expect(both.search('Długa 12', 5)[0]).toMatchObject({ id: `address-${dluga.id}-12`, precincts: [19] });
  });
});

describe('A place id', () => {
  it('leads back to every item that a search shows', () => {
    for (const typed of ['Długa 12', 'os. Piastów', 'Dębniki', 'VIII', 'obwód 5', 'k'])
      for (const item of places.search(typed, 10)) expect(places.byId(item.id)).toMatchObject({ item });
  });

  it.each([
    '',
    'street',
    'street-',
    'street-x',
    'Street-1',
    'address-5',
    'address-5-a',
    'address-5-0',
    'address-5-12A',
    'precinct-5-5',
    'street-99999999999',
  ])('%s is malformed', (id) => {
    expect(places.byId(id)).toBe('malformed');
  });

  it.each(['street-1', 'address-1-5', 'precinct-9999', 'neighbourhood-1', 'district-19'])('%s is nobody’s', (id) => {
    expect(places.byId(id)).toBeUndefined();
  });
});
