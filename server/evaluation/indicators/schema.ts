import { z } from 'zod';
import { typedLine, typedLines } from '../../http/storable.ts';
import { keyPattern, levels } from '../values/schema.ts';
import { units } from './units.ts';

const inLanguages = z.object({ pl: z.string(), en: z.string(), uk: z.string() });

export const indicator = z.object({
  key: z.string(),
  origin: z.enum(['computed', 'study']).describe('computed: from results of ballots; study: imported by staff'),
  unit: z.enum(units),
  decimals: z.number().int().describe('How many are shown'),
  theme: z.string().nullable().describe('Theme of projects, as results name it'),
  names: inLanguages,
  definitions: inLanguages,
  bounds: z.array(z.number()).nullable().describe('Inner bounds of the classes on the map; null: quantiles'),
  version: z.number().int(),
  demonstration: z.boolean(),
  known: z
    .array(z.object({ level: z.enum(levels), editions: z.array(z.number().int()) }))
    .describe('At which levels and for which editions there are values'),
});
export type Indicator = z.output<typeof indicator>;
export const indicatorList = z.object({ items: z.array(indicator) });

const name = typedLine(120).pipe(z.string().min(3));
const definition = typedLines(1_500).pipe(z.string().min(10));
const words = {
  names: z.strictObject({ pl: name, en: name, uk: name }),
  definitions: z.strictObject({ pl: definition, en: definition, uk: definition }),
  decimals: z.number().int().min(0).max(3),
  bounds: z
    .array(z.number().min(-1e12).max(1e12))
    .min(1)
    .max(6)
    .refine((bounds) => bounds.every((bound, at) => at === 0 || bound > (bounds[at - 1] as number)), 'must rise')
    .nullable(),
};

/** What staff may say anew of any indicator. */
export const changedIndicator = z.strictObject({ version: z.number().int().min(1).max(1_000_000_000), ...words });

/** An indicator of a study; its values come by import. */
export const newIndicator = z.strictObject({
  key: z.string().min(3).max(60).regex(keyPattern),
  unit: z.enum(units),
  ...words,
});
