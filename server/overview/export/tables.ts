import type { Stage } from '../../editions/stage.ts';
import { type Table, tableOf } from '../../tables/table.ts';
import { columns } from '../column.ts';
import type { Figures, LateItem, NextItem, Overview } from '../schema.ts';
import { columnNames, lateWords, nextWords, stageWords } from './words.ts';

export const parts = ['districts', 'late', 'next'] as const;
export type Part = (typeof parts)[number];

type Row = { number: number | null; name: string; residents: number | null; figures: Figures };

const districtColumns = {
  dzielnica: ({ number }: Row) => number,
  nazwa: ({ name }: Row) => name,
  mieszkancy: ({ residents }: Row) => residents,
  ...Object.fromEntries(columns.map((column) => [columnNames[column], ({ figures }: Row) => figures[column] ?? null])),
};

const placed = ({ districts }: { districts: number[] }) => districts.join(' ');

/** One part of the overview as a table. Who applied and who wrote stands nowhere: such things go by their numbers. */
export function partTable(overview: Overview, part: Part): Table {
  if (part === 'late')
    return tableOf<LateItem>(overview.late.items, {
      dni_po_terminie: ({ daysLate }) => daysLate,
      rodzaj: ({ kind }) => lateWords[kind],
      numer: ({ id }) => id,
      nazwa: ({ title }) => title,
      dzielnice: placed,
      jednostka: ({ unit }) => unit,
    });
  if (part === 'next')
    return tableOf<NextItem>(overview.next, {
      dzien: ({ day }) => day,
      poczatek_utc: ({ startsAt }) => startsAt,
      rodzaj: ({ kind }) => nextWords[kind],
      numer: ({ id }) => id,
      nazwa: ({ title, stage }) => title ?? (stage ? stageWords[stage as Stage] : null),
      dzielnice: placed,
      jednostka: ({ unit }) => unit,
    });
  return tableOf<Row>([...districtRows(overview), ...sumRows(overview)], districtColumns);
}

/** Districts alone, which have a shape. */
export const districtTable = (overview: Overview): Table => tableOf<Row>(districtRows(overview), districtColumns);

const districtRows = ({ districts }: Overview): Row[] => districts;

const sumRows = ({ districts, city, total }: Overview): Row[] => [
  ...(city ? [{ number: null, name: 'Całe miasto i bez dzielnicy', residents: null, figures: city }] : []),
  {
    number: null,
    name: 'Razem',
    residents: districts.reduce((sum, { residents }) => sum + residents, 0),
    figures: total,
  },
];

/** What one must know to read the figures. */
export function aboutFigures({ edition, madeAt, residentsSource }: Overview): string[] {
  return [
    `Edycja: ${edition.year}, ${edition.name}${edition.demonstration ? ' (dane fikcyjne)' : ''}`,
    `Stan: ${madeAt}`,
    'Źródło: Okolica, rekordy edycji w chwili pobrania. Ambasadorzy i nieobsługiwani mieszkańcy: stan na dziś, niezależnie od edycji.',
    `Mieszkańcy: ${residentsSource}. Liczba nieobsługiwanych mieszkańców jest szacunkiem.`,
    'Co leży w kilku dzielnicach, liczy się w każdej z nich, a w sumie raz. Projekty ogólnomiejskie stoją w swoim wierszu, a te, które mają miejsce w dzielnicy, także w niej.',
    'Szkice są tylko policzone.',
  ];
}
