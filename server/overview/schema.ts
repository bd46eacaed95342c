import { z } from 'zod';
import { filterShape } from '../filter/schema.ts';
import { columns } from './column.ts';
import { lateKinds } from './limits.ts';

const count = z.number().int();
const day = z.string().describe('YYYY-MM-DD in Europe/Warsaw');
const districts = z.array(count).describe('Numbers of the districts that it lies in; empty for the whole city');

export const overviewQuery = z.object({
  district: filterShape.district,
  edition: filterShape.edition.describe('Year of the edition; the current one when absent'),
});

const figures = z
  .record(z.enum(columns), count.nullable())
  .describe('By column. `unserved` is an estimate of residents, null where it says nothing');

const late = z.object({
  kind: z.enum(lateKinds),
  id: count,
  title: z.string().nullable().describe('Null for what goes by its number'),
  districts,
  unit: z.string().nullable().describe('Code of the unit that has not answered or is to be asked'),
  daysLate: count.describe('Days past the last one on which it was in time'),
});

export const nextKinds = [
  'stage-opens',
  'stage-closes',
  'workshop',
  'marathon',
  'meeting',
  'training',
  'round-due',
] as const;

const next = z.object({
  kind: z.enum(nextKinds),
  id: count.nullable().describe('Null for a stage of the edition'),
  stage: z.string().nullable(),
  title: z.string().nullable(),
  districts,
  unit: z.string().nullable(),
  day,
  startsAt: z.string().nullable().describe('ISO 8601; null for what has a day only'),
});

export const overviewAnswer = z.object({
  edition: z.object({ year: count, name: z.string(), demonstration: z.boolean() }),
  today: day,
  madeAt: z.string().describe('ISO 8601: the figures are of this moment'),
  residentsSource: z.string(),
  districts: z.array(z.object({ number: count, roman: z.string(), name: z.string(), residents: count, figures })),
  city: figures
    .nullable()
    .describe('What is of the whole city or lies in no district; null while districts are chosen'),
  total: figures.describe('Each thing once, however many districts it lies in'),
  late: z.object({
    total: count,
    counts: z.array(z.object({ kind: z.enum(lateKinds), count, limitDays: count })),
    items: z.array(late).describe('The latest first, at most 200 of a kind'),
  }),
  next: z.array(next).describe('The soonest first'),
});

export type Overview = z.output<typeof overviewAnswer>;
export type Figures = z.output<typeof figures>;
export type LateItem = z.output<typeof late>;
export type NextItem = z.output<typeof next>;
