import { fold } from '../../places/folding.ts';
import { indicatorReader, type Known, placeReader } from './known.ts';
import type { Table } from './read-table.ts';
import type { Mapping } from './schema.ts';

/** What the headings suggest; a person says whether it is so. */
export function guessMapping({ columns, rows }: Table, known: Known, year: number): Mapping {
  const named = (pattern: RegExp) => {
    const at = columns.findIndex((column) => pattern.test(fold(column)));
    return at < 0 ? undefined : at;
  };
  const precinct = named(/obwod|precinct|дільниц/);
  const level = precinct !== undefined ? 'precinct' : 'district';
  const placeOf = placeReader(level, known);
  const readable = columns.findIndex((_, at) => rows.length > 0 && rows.every((cells) => placeOf(cells[at] ?? '')));
  const edition = named(/edycja|rok|edition|year|рік/);
  const indicatorOf = indicatorReader(known);
  const wide = columns.flatMap((text, column) => {
    const indicator = indicatorOf(text);
    return indicator?.origin === 'study' ? [{ column, indicator: indicator.key }] : [];
  });
  const [indicator, value] = [named(/wskaznik|indicator|показник/), named(/wartosc|value|wynik|значення/)];
  return {
    level,
    place: precinct ?? named(/dzielnic|district|район/) ?? Math.max(0, readable),
    edition: edition === undefined ? { year } : { column: edition },
    values:
      wide.length === 0 && indicator !== undefined && value !== undefined
        ? { form: 'long', indicator, value }
        : { form: 'wide', columns: wide.length > 0 ? wide : [{ column: columns.length - 1, indicator: '' }] },
    denominator: named(/liczebnosc|probe|proba|odpowiedzi|^n$|denominator|mianownik/) ?? null,
    denominatorName: null,
    denominatorYear: null,
    fractions: false,
  };
}
