import { describe, expect, it } from 'vitest';
import { fold } from './folding.ts';
import { makeNameSearch } from './name-search.ts';

const names = [
  'ul. Długa',
  'ul. Długosza',
  'al. Jana Pawła II',
  'ul. Marszałka Piłsudskiego',
  'ul. Józefa',
  'ul. Dietla',
  'ul. Świętego Marka',
  'al. Generała Bora-Komorowskiego',
  'os. Złotego Wieku',
  'al. 29 Listopada',
  'ul. Kościelna',
  'Rynek Główny',
  'ul. Fenn’a',
  'ul. Osterwy',
  'ul. Polna',
  'ul. Dolna',
  'ul. Kolorowa',
  'os. Kolorowe',
  'ul. Wadowic',
  'ul. Księcia Józefa',
  'ul. Świętego Stanisława',
  'ul. Józefa Wybickiego',
];
const search = makeNameSearch(names.map((name) => ({ names: [name], cut: name === 'ul. Wadowic' })));
const find = (typed: string) => search(fold(typed), 5).map(({ index }) => names[index]);

describe('A name is found', () => {
  it.each([
    ['in capitals and without Polish letters', 'DLUGA', 'ul. Długa'],
    ['with its kind in any form', 'ulica Długa', 'ul. Długa'],
    ['in another order', 'Pawła Jana II aleja', 'al. Jana Pawła II'],
    ['by a surname alone', 'Piłsudskiego', 'ul. Marszałka Piłsudskiego'],
    ['with a first name that the list lacks', 'Józefa Piłsudskiego', 'ul. Marszałka Piłsudskiego'],
    ['with a shortened title', 'św. Marka', 'ul. Świętego Marka'],
    ['with a shortened title without its full stop', 'gen bora', 'al. Generała Bora-Komorowskiego'],
    ['without its hyphen', 'bora komorowskiego', 'al. Generała Bora-Komorowskiego'],
    ['in another case', 'na Rynku Głównym', 'Rynek Główny'],
    ['while it is being typed', 'złotego wi', 'os. Złotego Wieku'],
    ['with a wrong letter', 'Piłsutskiego', 'ul. Marszałka Piłsudskiego'],
    ['with two letters swapped', 'Pisłudskiego', 'ul. Marszałka Piłsudskiego'],
    ['with a letter missing in the first place', 'ługosza', 'ul. Długosza'],
    ['with a letter too many in a short word', 'Dłuuga', 'ul. Długa'],
    ['with an error in a word still being typed', 'Kościlen', 'ul. Kościelna'],
    ['without its apostrophe', 'fenna', 'ul. Fenn’a'],
    ['of which only the beginning is known', 'Wadowicka', 'ul. Wadowic'],
    ['by a surname before the first name', 'Dietla Józefa', 'ul. Dietla'],
    ['by a shortened word that is no title here', 'ks. Józefa', 'ul. Księcia Józefa'],
    ['by a number in the name', '29 listopada', 'al. 29 Listopada'],
  ])('%s: %s', (_how, typed, wanted) => {
    expect(find(typed)[0]).toBe(wanted);
  });

  it('before those that only begin so', () => {
    expect(find('Dług')).toEqual(['ul. Długa', 'ul. Długosza']);
    expect(find('Długa')[0]).toBe('ul. Długa');
  });

  it('of the kind that was asked for before others of the same name', () => {
    expect(find('os. Kolorowe')[0]).toBe('os. Kolorowe');
    expect(find('ul. Kolorow')[0]).toBe('ul. Kolorowa');
  });

  it('without misspelt others when it is exact', () => {
    expect(find('Dolna')).toEqual(['ul. Dolna']);
  });

  it('by its kind alone, and beside names that begin like a kind', () => {
    expect(find('osiedle')).toEqual(['os. Złotego Wieku', 'os. Kolorowe']);
    expect(find('os')).toEqual(expect.arrayContaining(['ul. Osterwy', 'os. Złotego Wieku']));
  });

  it('not by a first name when another surname was asked for', () => {
    expect(find('Stanisława Wyspiańskiego')).toEqual([]);
    expect(find('Józefa Dietla')).toEqual(['ul. Dietla']);
  });

  it('never by another number or with an error in a Roman one', () => {
    expect(find('28 listopada')).toEqual([]);
    expect(find('Jana Pawła III')).toEqual([]);
  });

  it('only when something of it was typed', () => {
    for (const typed of ['', '   ', '...', 'xqzw', '🙂', '\u0000', '((((']) expect(find(typed)).toEqual([]);
  });
});
