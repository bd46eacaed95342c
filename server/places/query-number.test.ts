import { describe, expect, it } from 'vitest';
import { fold } from './folding.ts';
import { splitLeadingNumber, splitNumber, withoutCity } from './query-number.ts';

const read = (typed: string) => splitNumber(withoutCity(fold(typed)));

describe('A house number at the end of a query', () => {
  it.each([
    ['Długa 12', 'dluga', '12'],
    ['Długa 12a', 'dluga', '12a'],
    ['Długa 12 A', 'dluga', '12a'],
    ['Długa, 12', 'dluga', '12'],
    ['Długa12', 'dluga', '12'],
    ['Długa nr 12', 'dluga', '12'],
    ['os. Złotego Wieku 12', 'os. zlotego wieku', '12'],
    ['Nad Zalewem 4u', 'nad zalewem', '4u'],
  ])('%s is %s, number %s', (typed, name, number) => {
    expect(read(typed)).toEqual({ name, number });
  });

  it.each([
    ['Aleja 29 Listopada 4', 'aleja 29 listopada', '4'],
    ['3 Maja 5', '3 maja', '5'],
    ['Dywizjonu 303 45', 'dywizjonu 303', '45'],
    ['28 Lipca 1943 7', '28 lipca 1943', '7'],
  ])('stands apart from a number in the name: %s', (typed, name, number) => {
    expect(read(typed)).toEqual({ name, number });
  });

  it.each([
    'Długa 12/4',
    'Długa 12 / 4',
    'Długa 12 m. 4',
    'Długa 12 m 4',
    'Długa 12 lok. 4a',
    'Długa 12 m',
    'Długa 12/',
    'Długa 12-14',
  ])('is without the flat: %s', (typed) => {
    expect(read(typed)).toEqual({ name: 'dluga', number: '12' });
  });

  it.each([
    'Długa 12, 31-147 Kraków',
    'Długa 12 31-147 Kraków',
    '31-147 Kraków, Długa 12',
    'Kraków, Długa 12',
    'Długa 12 Kraków',
    'Długa 12, w Krakowie',
  ])('is without postal code and city: %s', (typed) => {
    expect(read(typed)).toEqual({ name: 'dluga', number: '12' });
  });

  it.each(['Długa', 'al. 29 Listopada', 'Jana Pawła II', 'Długa 0', 'Długa 12345', '12', 'Kraków', '31-147'])(
    'is not seen where there is none: %s',
    (typed) => {
      expect(read(typed).number).toBeUndefined();
    },
  );

  it('may stand first, as it does abroad', () => {
    expect(splitLeadingNumber(fold('12a Długa'))).toEqual({ name: 'dluga', number: '12a' });
  });
});
