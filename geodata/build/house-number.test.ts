import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareHouseNumbers,
  matches,
  type NumberRange,
  normaliseHouseNumber,
  parseHouseNumber,
} from './house-number.ts';

const letters = fc.constantFrom('', 'A', 'b', 'C', 'KA');
const house = fc.tuple(fc.integer({ min: 1, max: 400 }), letters).map(([number, suffix]) => `${number}${suffix}`);

describe('a house number', () => {
  test.each([
    ['12', '12'],
    ['12a', '12A'],
    [' 12 a ', '12A'],
    ['12A/5', '12A'],
    ['12 m. 5', '12'],
    ['118CA', '118CA'],
    ['3-5', '3'],
  ])('"%s" is read as %s', (text, expected) => {
    expect(normaliseHouseNumber(text)).toBe(expected);
  });

  test.each(['', 'a', '0', 'Długa', 'dwanaście', '12345', '12 Długa'])(
    '"%s" is no house number and matches nothing',
    (text) => {
      expect(parseHouseNumber(text)).toBeNull();
      expect(matches({}, text)).toBe('no');
    },
  );

  test('numbers are ordered as along the street', () => {
    const street = ['13', '13A', '13K', '13KA', '13L', '14'].map((text) => parseHouseNumber(text) ?? expect.fail(text));
    expect(street.toSorted(compareHouseNumbers)).toEqual(street);
  });
});

describe('a range', () => {
  test('every number between its bounds and of its parity matches, every other does not', () => {
    const parity = fc.constantFrom<NumberRange['parity']>('all', 'odd', 'even');
    fc.assert(
      fc.property(parity, house, house, house, (parity, one, other, asked) => {
        const [a, b, n] = [one, other, asked].map((text) => parseHouseNumber(text) ?? expect.fail(text));
        if (!a || !b || !n) return;
        const [low, high] = compareHouseNumbers(a, b) <= 0 ? [a, b] : [b, a];
        const bound = ({ number, letters }: typeof low) => `${number}${letters}`;
        const answer = matches({ ranges: [{ parity, from: bound(low), to: bound(high) }] }, asked);
        const rightSide = parity === 'all' || (n.number % 2 === 1) === (parity === 'odd');
        const inside = rightSide && compareHouseNumbers(n, low) >= 0 && compareHouseNumbers(n, high) <= 0;
        const letterAtBareBound = rightSide && n.number === high.number && high.letters === '' && n.letters !== '';
        expect(answer).toBe(inside ? 'yes' : letterAtBareBound && compareHouseNumbers(n, low) >= 0 ? 'maybe' : 'no');
      }),
      { numRuns: 2_000 },
    );
  });

  test('an open side has no end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (bound, asked) => {
        expect(matches({ ranges: [{ parity: 'all', from: `${bound}` }] }, `${asked}`)).toBe(
          asked >= bound ? 'yes' : 'no',
        );
        expect(matches({ ranges: [{ parity: 'all', to: `${bound}` }] }, `${asked}`)).toBe(
          asked <= bound ? 'yes' : 'no',
        );
      }),
    );
  });

  test('letters count: "nieparzyste od 13a do 27A" begins behind 13 and ends with 27A', () => {
    const ranges: NumberRange[] = [{ parity: 'odd', from: '13A', to: '27A' }];
    const answers = ['13', '13a', '14', '15', '27', '27A', '27b', '29'].map((number) => matches({ ranges }, number));
    expect(answers).toEqual(['no', 'yes', 'no', 'yes', 'yes', 'yes', 'no', 'no']);
  });

  test('a letter at a bound that names none is not certain: 17b against "od 1 do 17"', () => {
    expect(matches({ ranges: [{ parity: 'odd', from: '1', to: '17' }] }, '17b')).toBe('maybe');
    expect(matches({ ranges: [{ parity: 'all', from: '21', to: '21' }] }, '21A')).toBe('maybe');
  });
});

describe('an entry', () => {
  test('without ranges takes in every number of the street', () => {
    expect(matches({}, '7')).toBe('yes');
  });

  test('never takes in what it excepts, in any spelling', () => {
    const piastow = { ranges: [{ parity: 'all' as const, from: '30', to: '44' }], except: ['34', '34A'] };
    expect(['33', '34', '34a', '34 A', '34b', '35'].map((number) => matches(piastow, number))).toEqual([
      'yes',
      'no',
      'no',
      'no',
      'yes',
      'yes',
    ]);
  });

  test('that the publisher cut may take in any number that it does not except', () => {
    const cut = { ranges: [{ parity: 'odd' as const, to: '27' }], except: ['3'], cut: true as const };
    expect(['5', '3', '6', '99'].map((number) => matches(cut, number))).toEqual(['yes', 'no', 'maybe', 'maybe']);
    expect(matches({ cut: true }, '1')).toBe('maybe');
  });
});
