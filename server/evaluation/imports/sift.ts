import { indicatorReader, type Known, type KnownIndicator, type Place, placeReader } from './known.ts';
import { isAmbiguous, isMissing, readNumber, saysPercent } from './number.ts';
import type { Table } from './read-table.ts';
import type { BadCell, Mapping } from './schema.ts';

export type Value = {
  row: number;
  edition: number;
  level: Mapping['level'];
  place: Place;
  indicator: string;
  value: number;
  denominator: number | null;
};
export type Sifted = { values: Value[]; bad: BadCell[]; missing: number; looksLikeFractions: boolean };

const sentences: Record<BadCell['reason'], string> = {
  'place-missing': 'Brakuje miejsca.',
  'place-unknown': 'Nie ma takiej dzielnicy ani takiego obwodu.',
  'edition-unknown': 'To nie jest rok edycji (od 2013).',
  'indicator-unknown': 'Nie ma takiego wskaźnika. Dodaj go najpierw albo popraw nazwę.',
  'indicator-computed': 'Ten wskaźnik jest liczony z wyników głosowań i nie można go importować.',
  'value-not-number': 'To nie jest liczba.',
  ambiguous: 'Nie wiadomo, czy ten znak oddziela tysiące, czy ułamek. Napisz 12 500 albo 12,5.',
  'value-out-of-range':
    'Wartość wykracza poza to, co możliwe: udział musi leżeć od 0 do 100 %, a liczba nie może być ujemna.',
  'denominator-not-number': 'Liczebność musi być liczbą większą od zera.',
  twice: 'Ta sama wartość jest w pliku więcej niż raz; liczy się pierwsza.',
};

/** The headings stand in row 1. */
const firstRow = 2;

/** Parts a table into values and rows that give none, each with its reason. Empty rows do not count. */
export function sift({ rows }: Table, mapping: Mapping, known: Known): Sifted {
  const placeOf = placeReader(mapping.level, known);
  const indicatorOf = indicatorReader(known);
  const sifted: Sifted = { values: [], bad: [], missing: 0, looksLikeFractions: false };
  const seen = new Set<string>();
  const shares: number[] = [];

  for (const [at, cells] of rows.entries()) {
    if (cells.every((text) => text === '')) continue;
    const row = at + firstRow;
    const cell = (column: number) => cells[column] ?? '';
    const refuse = ({ reason, column }: Blame) => {
      const text = column === null ? '' : cell(column);
      sifted.bad.push({ row, column, text, reason, detail: sentences[reason] });
    };
    const of = placeOfRow(mapping, cell, placeOf);
    if ('reason' in of) {
      refuse(of);
      continue;
    }
    for (const { column, indicator, blame } of cellsOf(mapping, cell, indicatorOf)) {
      if (indicator?.origin === 'study' && isMissing(cell(column))) {
        sifted.missing += 1;
        continue;
      }
      const read = indicator ? valueIn(cell(column), indicator, mapping) : undefined;
      const key = `${of.edition} ${of.place.number} ${indicator?.key}`;
      if (!indicator) refuse({ reason: 'indicator-unknown', column: blame });
      else if (indicator.origin === 'computed') refuse({ reason: 'indicator-computed', column: blame });
      else if (read === undefined) refuse({ reason: 'value-not-number', column });
      else if (isWhole(indicator) && isAmbiguous(cell(column))) refuse({ reason: 'ambiguous', column });
      else if (!isPossible(read, indicator)) refuse({ reason: 'value-out-of-range', column });
      else if (seen.has(key)) refuse({ reason: 'twice', column });
      else {
        seen.add(key);
        if (indicator.unit === 'percent' && !saysPercent(cell(column)))
          shares.push(mapping.fractions ? read / 100 : read);
        sifted.values.push({ row, level: mapping.level, indicator: indicator.key, value: read, ...of });
      }
    }
  }
  sifted.looksLikeFractions =
    shares.length > 1 && shares.every((share) => share <= 1) && shares.some((share) => share > 0);
  return sifted;
}

type Blame = { reason: BadCell['reason']; column: number | null };

/** What all values of a row share, or why it has none. */
function placeOfRow(
  mapping: Mapping,
  cell: (column: number) => string,
  placeOf: (text: string) => Place | undefined,
): Pick<Value, 'place' | 'edition' | 'denominator'> | Blame {
  const { place: column, edition: of } = mapping;
  const place = column === null ? { number: 0, name: 'Kraków' } : placeOf(cell(column));
  if (!place) return { reason: column !== null && cell(column) === '' ? 'place-missing' : 'place-unknown', column };
  const edition = 'year' in of ? of.year : yearIn(cell(of.column));
  if (edition === undefined) return { reason: 'edition-unknown', column: 'column' in of ? of.column : null };
  if (mapping.denominator !== null && isAmbiguous(cell(mapping.denominator)))
    return { reason: 'ambiguous', column: mapping.denominator };
  const denominator = denominatorIn(mapping, cell);
  if (denominator === undefined) return { reason: 'denominator-not-number', column: mapping.denominator };
  return { place, edition, denominator };
}

function valueIn(text: string, { unit }: KnownIndicator, { fractions }: Mapping): number | undefined {
  const number = readNumber(text);
  return number !== undefined && unit === 'percent' && fractions && !saysPercent(text) ? round(number * 100) : number;
}

/** The cells of a row that hold values, and which column names each one's indicator. */
function cellsOf(
  mapping: Mapping,
  cell: (column: number) => string,
  indicatorOf: (text: string) => KnownIndicator | undefined,
) {
  const { values } = mapping;
  return values.form === 'wide'
    ? values.columns.map(({ column, indicator }) => ({ column, indicator: indicatorOf(indicator), blame: column }))
    : [{ column: values.value, indicator: indicatorOf(cell(values.indicator)), blame: values.indicator }];
}

function denominatorIn({ denominator }: Mapping, cell: (column: number) => string): number | null | undefined {
  if (denominator === null || isMissing(cell(denominator))) return null;
  const number = readNumber(cell(denominator));
  return number !== undefined && number > 0 && number < 1e12 ? number : undefined;
}

function yearIn(text: string): number | undefined {
  const year = /^(?:20)\d\d$/.test(text) ? Number(text) : undefined;
  return year !== undefined && year >= 2013 ? year : undefined;
}

/** Money and counts are large enough for thousands to be parted. */
const isWhole = ({ unit }: KnownIndicator) => unit === 'pln' || unit === 'count';

function isPossible(value: number, { unit }: KnownIndicator): boolean {
  if (Math.abs(value) > 1e12) return false;
  return unit === 'score' || (value >= 0 && (unit !== 'percent' || value <= 100));
}

/** 0.57 × 100 is 57, not 56.99999999999999. */
const round = (value: number) => Number(value.toPrecision(12));
