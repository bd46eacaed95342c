import { describe, expect, it } from 'vitest';
import type { Known } from './known.ts';
import { isMissing, readNumber } from './number.ts';
import { readTable, type Table } from './read-table.ts';
import type { Mapping } from './schema.ts';
import { sift } from './sift.ts';

const names = (pl: string) => ({ pl, en: `${pl} (en)`, uk: `${pl} (uk)` });
const known: Known = {
  districts: [
    { number: 1, roman: 'I', name: 'Stare Miasto' },
    { number: 4, roman: 'IV', name: 'Prądnik Biały' },
    { number: 18, roman: 'XVIII', name: 'Nowa Huta' },
  ],
  precincts: [1, 2, 405],
  indicators: [
    { key: 'trust', origin: 'study', unit: 'percent', names: names('Zaufanie do sąsiadów') },
    { key: 'grade', origin: 'study', unit: 'score', names: names('Ocena rady dzielnicy') },
    { key: 'price', origin: 'study', unit: 'pln', names: names('Koszt metra') },
    { key: 'turnout', origin: 'computed', unit: 'percent', names: names('Frekwencja') },
  ],
};
const mapping: Mapping = {
  level: 'district',
  place: 0,
  edition: { year: 2018 },
  values: { form: 'wide', columns: [{ column: 1, indicator: 'trust' }] },
  denominator: null,
  denominatorName: null,
  denominatorYear: null,
  fractions: false,
};
const table = (...rows: string[][]): Table => ({ columns: ['Dzielnica', 'Zaufanie'], rows });

describe('a number in a cell', () => {
  it.each([
    ['12,5', 12.5],
    ['12.5 %', 12.5],
    ['1 234,5', 1_234.5],
    ['1\u00a0234', 1_234],
    ['1.234,50 zł', 1_234.5],
    ['1,234.5', 1_234.5],
    ['−3', -3],
    ['0', 0],
  ])('%s is %f', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });
  it.each(['dużo', '12,5,3', '1e5', '0x10', '12 5', 'Infinity'])('%s is none', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });
  it('that is missing is told from nought', () => {
    expect(['', '-', 'b.d.', 'n/d', 'brak'].every(isMissing)).toBe(true);
    expect(isMissing('0')).toBe(false);
  });
});

describe('a district in a cell', () => {
  it.each([
    '4',
    '04',
    'IV',
    'iv',
    'Prądnik Biały',
    'pradnik bialy',
    'Dzielnica IV Prądnik Biały',
    'IV. Prądnik Biały',
    '4.0',
  ])('%s is IV Prądnik Biały', (text) => {
    const { values } = sift(table([text, '40']), mapping, known);
    expect(values.map(({ place }) => place)).toEqual([{ number: 4, name: 'IV Prądnik Biały' }]);
  });
});

describe('a table', () => {
  it('gives values, counts what is missing, and names every bad row with its reason', () => {
    const { values, bad, missing } = sift(
      table(
        ['I', '61,5'],
        ['', '50'],
        ['Podgórze Wielkie', '50'],
        ['IV', 'b.d.'],
        ['XVIII', 'sporo'],
        ['XVIII', '140'],
        ['', ''],
        ['I', '62'],
      ),
      mapping,
      known,
    );
    expect(values).toEqual([
      {
        row: 2,
        edition: 2018,
        level: 'district',
        place: { number: 1, name: 'I Stare Miasto' },
        indicator: 'trust',
        value: 61.5,
        denominator: null,
      },
    ]);
    expect(missing).toBe(1);
    expect(bad.map(({ row, column, reason }) => [row, column, reason])).toEqual([
      [3, 0, 'place-missing'],
      [4, 0, 'place-unknown'],
      [6, 1, 'value-not-number'],
      [7, 1, 'value-out-of-range'],
      [9, 1, 'twice'],
    ]);
    expect(bad.every(({ detail }) => detail.endsWith('.'))).toBe(true);
  });

  it('in long form names indicators and editions in cells; computed ones are refused', () => {
    const long: Mapping = {
      ...mapping,
      edition: { column: 1 },
      values: { form: 'long', indicator: 2, value: 3 },
      denominator: 4,
    };
    const { values, bad } = sift(
      table(
        ['I', '2016', 'Ocena rady dzielnicy', '-2', '120'],
        ['I', '2016', 'turnout', '5', '120'],
        ['I', '16', 'trust', '5', '120'],
        ['I', '2016', 'nieznany', '5', '120'],
        ['I', '2016', 'trust', '5', 'sto'],
      ),
      long,
      known,
    );
    expect(
      values.map(({ indicator, value, edition, denominator }) => [indicator, value, edition, denominator]),
    ).toEqual([['grade', -2, 2016, 120]]);
    expect(bad.map(({ reason }) => reason)).toEqual([
      'indicator-computed',
      'edition-unknown',
      'indicator-unknown',
      'denominator-not-number',
    ]);
  });

  it('of shares between 0 and 1 is asked about, and read as fractions when told so', () => {
    const rows = table(['I', '0,57'], ['IV', '0,4']);
    expect(sift(rows, mapping, known).looksLikeFractions).toBe(true);
    const { values } = sift(rows, { ...mapping, fractions: true }, known);
    expect(values.map(({ value }) => value)).toEqual([57, 40]);
  });

  it('takes a cell that carries its own per cent sign for what it says', () => {
    const rows = table(['I', '0,5 %'], ['IV', '0,4']);
    const { values } = sift(rows, { ...mapping, fractions: true }, known);
    expect(values.map(({ value }) => value)).toEqual([0.5, 40]);
    expect(sift(table(['I', '0,5 %'], ['IV', '0,4 %']), mapping, known).looksLikeFractions).toBe(false);
  });
});

describe('a sign that may part thousands as well as a fraction', () => {
  const priced: Mapping = { ...mapping, values: { form: 'wide', columns: [{ column: 1, indicator: 'price' }] } };
  it.each(['12.500', '1,234', '12.500 zł'])('is refused in money: %s', (text) => {
    const { values, bad } = sift(table(['I', text]), priced, known);
    expect(values).toEqual([]);
    expect(bad).toMatchObject([{ row: 2, column: 1, reason: 'ambiguous' }]);
  });
  it.each([
    ['12 500', 12_500],
    ['12.500,00', 12_500],
    ['1.250.000', 1_250_000],
    ['12500', 12_500],
    ['12,5', 12.5],
    ['0,125', 0.125],
    ['12.3450', 12.345],
  ])('is none where it is clear: %s', (text, value) => {
    expect(sift(table(['I', text]), priced, known).values.map((each) => each.value)).toEqual([value]);
  });
  it('is refused in how many were asked, and plain in a share', () => {
    const counted = { ...mapping, denominator: 2 };
    expect(sift(table(['I', '40', '1.200']), counted, known).bad).toMatchObject([{ column: 2, reason: 'ambiguous' }]);
    expect(sift(table(['I', '12.500']), mapping, known).values.map(({ value }) => value)).toEqual([12.5]);
  });
});

describe('a file', () => {
  it('is read whatever parts its columns, in UTF-8 and in Windows-1250', async () => {
    const expected = { columns: ['Dzielnica', 'Śr. ocena'], rows: [['I', '4,5']] };
    expect(await readTable(Buffer.from('\ufeffDzielnica;Śr. ocena\r\nI;4,5\r\n'))).toEqual(expected);
    expect(await readTable(Buffer.from('Dzielnica\tŚr. ocena\nI\t4,5'))).toEqual(expected);
    expect(await readTable(Buffer.from('Dzielnica,Śr. ocena\nI,"4,5"'))).toEqual(expected);
    const windows = Buffer.concat([Buffer.from('Dzielnica;'), Buffer.from([0x8c]), Buffer.from('r. ocena\r\nI;4,5')]);
    expect(await readTable(windows)).toEqual(expected);
  });

  it('that cannot be read is refused with what may be done', async () => {
    expect(await readTable(Buffer.from('Dzielnica;Ocena'))).toEqual({ refused: 'empty' });
    expect(await readTable(Buffer.from('a;"b\nc'))).toEqual({ refused: 'broken' });
    expect(await readTable(Buffer.from('PK\u0003\u0004 and nothing'))).toEqual({ refused: 'too-large' });
    expect(await readTable(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toEqual({ refused: 'not-xlsx' });
    expect(await readTable(Buffer.from(`a;b\n${'1;2\n'.repeat(20_001)}`))).toEqual({ refused: 'too-large' });
  });

  it('keeps nothing that the database does not take', async () => {
    const table = await readTable(Buffer.from('a;b\nx\u0000y;2'));
    expect(table).toEqual({ columns: ['a', 'b'], rows: [['x y', '2']] });
  });
});
