import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matches } from './house-number.ts';
import { parseStreetList } from './street-list.ts';

function parseOne(text: string) {
  const { entries, problems } = parseStreetList(text, false);
  expect(problems).toEqual([]);
  expect(entries).toHaveLength(1);
  return entries[0] ?? expect.fail('no entry');
}

/** "all:8-24 odd:-17 even:2-" */
function ranges(text: string): string {
  return (parseOne(text).ranges ?? []).map(({ parity, from = '', to = '' }) => `${parity}:${from}-${to}`).join(' ');
}

describe('the numbers of an entry', () => {
  test.each([
    ['Brzozowa nieparzyste od 1 do 17 i parzyste od 2 do 10', 'odd:1-17 even:2-10'],
    ['Osiedle Teatralne od 8 do 24 i od 34 do 35', 'all:8-24 all:34-35'],
    ['Balicka od 289', 'all:289-'],
    ['Myślenicka do 17', 'all:-17'],
    ['Księdza Siemaszki nieparzyste od 13a do 27A', 'odd:13A-27A'],
    ['Grodzka nieparzyste od 21 i parzyste', 'odd:21- even:-'],
    ['Stradomska parzyste', 'even:-'],
    ['Franciszkańska 2 i 4', 'all:2-2 all:4-4'],
    ['Meiselsa 1, 3 i parzyste od 2 do 10', 'all:1-1 all:3-3 even:2-10'],
    ['Litewska nieparzyste od 37 do 49 oraz parzyste od 20 do 34', 'odd:37-49 even:20-34'],
    ['Obozowa nieparzyste od 1 do 45f, parzyste do 24c', 'odd:1-45F even:-24C'],
    ['Miechowity nieparzyste od 17 do 21a i parzyste 8 i 10', 'odd:17-21A all:8-8 all:10-10'],
    ['Łużycka nieparzyste od 43 do 53 i od 71 do 73c', 'odd:43-53 odd:71-73C'],
    ['Komandosów nieparzyste 19a, od 25 do 29 i parzyste', 'all:19A-19A odd:25-29 even:-'],
    ['Kurczaba parzyste i nieparzyste 33, 37', 'even:- all:33-33 all:37-37'],
    ['Konopnickiej nieparzyste od 1 do 13 i 25', 'odd:1-13 all:25-25'],
    ['Dobrowolskiego Nieparzyste do 47 i parzyste do 30', 'odd:-47 even:-30'],
    ['Tyniecka nieparzyste od 49 do 137i i parzyste od 46 do 118CA', 'odd:49-137I even:46-118CA'],
    ['Osiedle Na Wzgórzach od 1 do 10, od 30 do 44', 'all:1-10 all:30-44'],
    ['Kuźnicy Kołłątajowskiej 13C, 13D i od 17', 'all:13C-13C all:13D-13D all:17-'],
    [
      'Bednarska nieparzyste do 11, 15, 15a, 15b i parzyste do 24',
      'odd:-11 all:15-15 all:15A-15A all:15B-15B even:-24',
    ],
  ])('%s', (text, expected) => {
    expect(ranges(text)).toBe(expected);
    expect(parseOne(text).except).toBeUndefined();
  });

  test.each([
    ['Halicka (bez 21)', '', ['21']],
    ['Osiedle Piastów od 30 do 44 (bez 34 i 34a)', 'all:30-44', ['34', '34A']],
    ['Osiedle Mistrzejowice od 1 do 53 (bez 10, 13, 14)', 'all:1-53', ['10', '13', '14']],
    [
      'Księdza Ściegiennego nieparzyste od 43 (bez 57, 69, 71a, 73) i parzyste od 54',
      'odd:43- even:54-',
      ['57', '69', '71A', '73'],
    ],
  ])('%s', (text, expected, except) => {
    expect(ranges(text)).toBe(expected);
    expect(parseOne(text).except).toEqual(except);
  });

  test('a street without numbers is whole', () => {
    expect(parseOne('Estery')).toMatchObject({ kind: 'street', name: 'Estery', label: 'ul. Estery' });
    expect(parseOne('Estery').ranges).toBeUndefined();
  });
});

describe('the name of an entry', () => {
  test.each([
    ['Osiedle Dywizjonu 303 od 45 do 51', 'estate', 'Dywizjonu 303', 'os. Dywizjonu 303'],
    ['Osiedle Dywizjonu 303', 'estate', 'Dywizjonu 303', 'os. Dywizjonu 303'],
    ['Osiedle 2 Pułku Lotniczego od 10 do 11a i od 41', 'estate', '2 Pułku Lotniczego', 'os. 2 Pułku Lotniczego'],
    ['Aleja 29 Listopada nieparzyste od 153 i parzyste od 162', 'avenue', '29 Listopada', 'al. 29 Listopada'],
    ['Aleja 3 Maja', 'avenue', '3 Maja', 'al. 3 Maja'],
    ['28 Lipca 1943', 'street', '28 Lipca 1943', 'ul. 28 Lipca 1943'],
    ['Plac 650 lecia Prokocimia', 'square', '650 lecia Prokocimia', 'pl. 650 lecia Prokocimia'],
    ['Aleja Jana Pawła II parzyste do 68', 'avenue', 'Jana Pawła II', 'al. Jana Pawła II'],
    ['Jana XXIII', 'street', 'Jana XXIII', 'ul. Jana XXIII'],
    ['Plac Wolnica', 'square', 'Wolnica', 'pl. Wolnica'],
    ['Osiedle Złotego Wieku od 1 do 14', 'estate', 'Złotego Wieku', 'os. Złotego Wieku'],
    ['Rynek Główny', 'market', 'Rynek Główny', 'Rynek Główny'],
    ['Rynek Mały', 'market', 'Mały Rynek', 'Mały Rynek'],
    ['Kopiec Krakusa', 'mound', 'Kopiec Krakusa', 'Kopiec Krakusa'],
    ['Aleja Do Kopca', 'avenue', 'Do Kopca', 'al. Do Kopca'],
    ['Do Wisły', 'street', 'Do Wisły', 'ul. Do Wisły'],
    ['Batalionu „Skała” AK', 'street', 'Batalionu „Skała” AK', 'ul. Batalionu „Skała” AK'],
    ['Grzegorza z Sanoka', 'street', 'Grzegorza z Sanoka', 'ul. Grzegorza z Sanoka'],
    ['Jasia i Małgosi', 'street', 'Jasia i Małgosi', 'ul. Jasia i Małgosi'],
    [
      'Aleja Płk. Beliny-Prażmowskiego nieparzyste od 1 do 7',
      'avenue',
      'Pułkownika Beliny-Prażmowskiego',
      'al. Pułkownika Beliny-Prażmowskiego',
    ],
    ['Brűcknera', 'street', 'Brücknera', 'ul. Brücknera'],
    ['Parkowa', 'street', 'Parkowa', 'ul. Parkowa'],
  ])('%s', (text, kind, name, label) => {
    expect(parseOne(text)).toMatchObject({ kind, name, label });
  });
});

describe('a list', () => {
  test('is split at the commas between streets only', () => {
    const { entries } = parseStreetList(
      'Aleja 29 Listopada, 28 Lipca 1943, Morawskiego 2, 3, 4, 6, Plac Kossaka, Akacjowa (bez 10, 12), Pilotów',
      false,
    );
    expect(entries.map(({ raw }) => raw)).toEqual([
      'Aleja 29 Listopada',
      '28 Lipca 1943',
      'Morawskiego 2, 3, 4, 6',
      'Plac Kossaka',
      'Akacjowa (bez 10, 12)',
      'Pilotów',
    ]);
  });

  test('keeps and reports an entry whose numbers cannot be read', () => {
    const { entries, problems } = parseStreetList('Długa nieparzyste od 5 do do 7, Krótka', false);
    expect(problems).toEqual([{ raw: 'Długa nieparzyste od 5 do do 7', reason: 'unreadable numbers' }]);
    expect(entries.map(({ label, unread, cut }) => [label, unread, cut])).toEqual([
      ['ul. Długa', true, true],
      ['ul. Krótka', undefined, undefined],
    ]);
  });

  test('made of any names and numbers gives back the same streets with the same numbers', () => {
    const name = fc.constantFrom('Długa', 'Plac Wolnica', 'Aleja 29 Listopada', 'Osiedle Dywizjonu 303', 'Do Wisły');
    const number = fc.integer({ min: 1, max: 300 });
    const street = fc.tuple(name, number, number, fc.constantFrom('', 'parzyste ', 'nieparzyste '));
    fc.assert(
      fc.property(fc.array(street, { minLength: 1, maxLength: 6 }), (streets) => {
        const text = streets
          .map(([name, from, more, parity]) => `${name} ${parity}od ${from} do ${from + more}`)
          .join(', ');
        const { entries, problems } = parseStreetList(text, false);
        expect(problems).toEqual([]);
        expect(entries.map(({ raw }) => raw).join(', ')).toBe(text);
        streets.forEach(([, from, more, parity], index) => {
          const entry = entries[index] ?? expect.fail('lost');
          for (let asked = Math.max(1, from - 3); asked <= from + more + 3; asked += 1) {
            const rightSide = parity === '' || (asked % 2 === 0) === (parity === 'parzyste ');
            expect(matches(entry, `${asked}`)).toBe(rightSide && asked >= from && asked <= from + more ? 'yes' : 'no');
          }
        });
      }),
    );
  });
});

describe('a list that the publisher cut', () => {
  const last = (text: string) => parseStreetList(text, true).entries.at(-1) ?? expect.fail('empty');

  test('inside the last number loses that number, because more digits may have followed', () => {
    expect(last('Rzeszowska, Starowiślna nieparzyste od 77 do 9')).toMatchObject({
      label: 'ul. Starowiślna',
      cut: true,
    });
    expect(last('Rzeszowska, Starowiślna nieparzyste od 77 do 9').ranges).toBeUndefined();
    expect(matches(last('Rzeszowska, Starowiślna nieparzyste od 77 do 9'), '81')).toBe('maybe');
  });

  test('keeps the numbers before the one that was cut', () => {
    expect(last('Józefa nieparzyste od 23 do 25 i parzyste od 36 do')).toMatchObject({
      ranges: [{ parity: 'odd', from: '23', to: '25' }],
      cut: true,
    });
    expect(last('Spacerowa nieparzyste od 15 (bez 27, 27N) i parzyst')).toMatchObject({
      ranges: [{ parity: 'odd', from: '15' }],
      except: ['27', '27N'],
      cut: true,
    });
  });

  test.each([
    'Zawiła n',
    'Stawowa nie',
    'Urzędnicza p',
    'Krakowska parzyste',
    'Zakopiańska nieparzyste od 73 d',
    'Halicka (bez 2',
  ])('knows the name in "%s"', (text) => {
    expect(last(text)).toMatchObject({ name: text.split(' ')[0], cut: true });
    expect(last(text).nameCut).toBeUndefined();
  });

  test.each(['Podz', 'Władysława War', 'Nad Seraf', 'Orłowskieg', 'Rakowicka'])(
    'does not trust the name "%s"',
    (text) => {
      expect(last(`Długa, ${text}`)).toMatchObject({ name: text, cut: true, nameCut: true });
    },
  );

  test('behind a comma leaves a street without numbers whole, but not one whose numbers had begun', () => {
    expect(last('Lisia, Mrówczana,').cut).toBeUndefined();
    expect(last('Na Wiankach, Nowohucka 9, 11, 17, 50,')).toMatchObject({ label: 'ul. Nowohucka', cut: true });
    expect(matches(last('Na Wiankach, Nowohucka 9, 11, 17, 50,'), '50')).toBe('yes');
  });

  test('drops half a letter', () => {
    expect(last('Kolejarzy, Kro\uFFFD').name).toBe('Kro');
  });
});
