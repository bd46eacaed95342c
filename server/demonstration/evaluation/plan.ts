import type { Table } from '../../evaluation/imports/read-table.ts';
import type { Mapping } from '../../evaluation/imports/schema.ts';

/** A study that never was. That it is fictional stands in its name, so that it goes wherever its values go. */
export const study = {
  key: 'przyklad-zaufanie-do-sasiadow',
  unit: 'percent' as const,
  decimals: 0,
  bounds: null,
  names: {
    pl: 'Zaufanie do sąsiadów (dane zmyślone)',
    en: 'Trust in neighbours (fictional data)',
    uk: 'Довіра до сусідів (вигадані дані)',
  },
  definitions: {
    pl: 'Ilu badanych powiedziało, że większości sąsiadów można ufać. Badania nie było: liczby wymyślono, żeby pokazać, jak wyglądają wyniki badań.',
    en: 'How many of those asked said that most neighbours can be trusted. There was no such study: the figures are made up to show what results of studies look like.',
    uk: 'Скільки опитаних сказали, що більшості сусідів можна довіряти. Такого дослідження не було: числа вигадано, щоб показати, як виглядають результати досліджень.',
  },
};
export const provenance = {
  mode: 'replace' as const,
  source: 'Badanie przykładowe (dane zmyślone)',
  method: 'Liczby wymyślono na potrzeby wersji demonstracyjnej; nikogo nie pytano.',
  published: '2025',
};

/** Per cent of those asked, in districts I to XVIII. */
const trust: Record<number, number[]> = {
  2023: [48, 55, 51, 53, 52, 58, 66, 61, 57, 63, 54, 50, 52, 56, 49, 51, 60, 59],
  2025: [50, 57, 54, 55, 51, 61, 68, 60, 59, 64, 57, 53, 55, 58, 53, 52, 63, 58],
};
const asked = 60;
const newest = 2025;

type File = { fileName: string; table: Table; mapping: Mapping };

const mapping = (level: Mapping['level']): Mapping => ({
  level,
  place: level === 'city' ? null : 1,
  edition: { column: 0 },
  values: { form: 'wide', columns: [{ column: 2, indicator: study.key }] },
  denominator: 3,
  denominatorName: 'osoby, które odpowiedziały (dane zmyślone)',
  denominatorYear: null,
  fractions: false,
});
const columns = ['Edycja', 'Miejsce', 'Ufa sąsiadom, %', 'Odpowiedzi'];

/** Its files as staff would have sent them: districts and the city of two editions, precincts of the newest. */
export function plannedFiles(precincts: { number: number; district: number }[]): File[] {
  const editions = Object.entries(trust);
  const row = (...cells: (string | number)[]) => cells.map(String);
  return [
    {
      fileName: 'przyklad-dzielnice.csv',
      mapping: mapping('district'),
      table: {
        columns,
        rows: editions.flatMap(([edition, values]) => values.map((value, at) => row(edition, at + 1, value, asked))),
      },
    },
    {
      fileName: 'przyklad-miasto.csv',
      mapping: mapping('city'),
      table: {
        columns,
        rows: editions.map(([edition, values]) =>
          row(edition, '', values.reduce((sum, value) => sum + value, 0) / values.length, asked * values.length).map(
            (cell, at) => (at === 2 ? Number(cell).toFixed(1) : cell),
          ),
        ),
      },
    },
    {
      fileName: 'przyklad-obwody.csv',
      mapping: mapping('precinct'),
      table: {
        columns,
        rows: precincts.map(({ number, district }) =>
          row(newest, number, (trust[newest]?.[district - 1] ?? 0) + ((number * 7) % 17) - 8, 8 + (number % 5)),
        ),
      },
    },
  ];
}
