import { z } from 'zod';
import { typedLine } from '../http/storable.ts';
import { decimal, integer } from '../http/validation.ts';
import { formatShape } from './format.ts';
import type { Interval, Selection } from './queries.ts';
import type { PropertyType, Source } from './source.ts';

export const mostFeatures = 1000;
export const usualFeatures = 100;

const longitude = (value = 0) => value >= -180 && value <= 180;
const latitude = (value = 0) => value >= -90 && value <= 90;

/** Numbers as programs write them: seventeen digits and exponents too. */
const written = /^[+-]?\d{1,20}(\.\d{1,40})?(e[+-]?\d{1,3})?$/i;

/** Four numbers, or six of which the heights do not matter: nothing here has any. */
const bbox = z.string().transform((text, context) => {
  const numbers = text.split(',').map((part) => (written.test(part) ? Number(part) : Number.NaN));
  const box = numbers.length === 6 ? [numbers[0], numbers[1], numbers[3], numbers[4]] : numbers;
  if (
    box.length === 4 &&
    !numbers.some(Number.isNaN) &&
    [box[0], box[2]].every(longitude) &&
    [box[1], box[3]].every(latitude) &&
    Number(box[1]) <= Number(box[3])
  )
    return box as number[];
  context.addIssue({ code: 'custom', message: 'west,south,east,north in degrees' });
  return z.NEVER;
});

const endOfDay = 'T23:59:59.999Z';
const isDay = z.iso.date();
const isInstant = z.iso.datetime({ offset: true });

/** One end of an interval: an instant as RFC 3339 writes it, a whole day (UTC), or nothing where it is open. */
function readEnd(text: string, last: boolean): string | null | undefined {
  if (text === '' || text === '..') return null;
  const upper = text.toUpperCase();
  if (upper < '0001') return undefined;
  if (isDay.safeParse(upper).success) return `${upper}${last ? endOfDay : 'T00:00:00Z'}`;
  const instant = isInstant.safeParse(upper).success ? Date.parse(upper) : Number.NaN;
  return Number.isNaN(instant) ? undefined : new Date(instant).toISOString();
}

const datetime = z.string().transform((text, context): Interval => {
  const ends = text.split('/');
  const [from, to] = [readEnd(ends[0] ?? '', false), readEnd(ends.at(-1) ?? '', true)];
  const open = from === null && to === null;
  const backwards = from && to && Date.parse(from) > Date.parse(to);
  if (ends.length <= 2 && from !== undefined && to !== undefined && !backwards && !(ends.length === 1 && open))
    return { from, to };
  context.addIssue({ code: 'custom', message: 'an instant, from/to, ../to or from/..' });
  return z.NEVER;
});

const readers: Record<PropertyType, z.ZodType<string | number | boolean>> = {
  integer,
  integers: integer,
  number: decimal,
  boolean: z.enum(['true', 'false']).transform((text) => text === 'true'),
  string: typedLine(500),
  strings: typedLine(500),
  date: typedLine(40),
  'date-time': typedLine(40),
};

/** Parameters of the items of a collection: those of the standard, and an equality for each property. */
export function selectionShape({ properties }: Source) {
  return {
    ...formatShape,
    limit: z
      .string()
      .regex(/^0*[1-9]\d{0,14}$/)
      .transform((text) => Math.min(Number(text), mostFeatures))
      .default(usualFeatures)
      .describe(`Features on a page, ${usualFeatures} unless told; more than ${mostFeatures} are never given at once`),
    offset: integer
      .refine((value) => value >= 0)
      .default(0)
      .describe('How many features to leave out before'),
    bbox: bbox.optional().describe('west,south,east,north in degrees (CRS84)'),
    datetime: datetime.optional().describe('RFC 3339: an instant, from/to, ../to or from/..'),
    ...(Object.fromEntries(
      Object.entries(properties).map(([name, { type, title }]) => [name, readers[type].optional().describe(title)]),
    ) as Record<string, z.ZodOptional<z.ZodType<string | number | boolean>>>),
  };
}

/** What a validated query selects. */
export function selectionOf(query: Record<string, unknown>, { properties }: Source): Selection {
  const named = Object.entries(query).filter(([name, value]) => Object.hasOwn(properties, name) && value !== undefined);
  return {
    bbox: query.bbox as number[] | undefined,
    datetime: query.datetime as Interval | undefined,
    equal: Object.fromEntries(named) as Selection['equal'],
  };
}
