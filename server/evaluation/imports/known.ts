import { fold } from '../../places/folding.ts';
import type { units } from '../indicators/units.ts';
import type { levels } from '../values/schema.ts';

export type KnownIndicator = {
  key: string;
  origin: 'computed' | 'study';
  unit: (typeof units)[number];
  names: Record<'pl' | 'en' | 'uk', string>;
};

/** What cells of a file may name. */
export type Known = {
  districts: { number: number; roman: string; name: string }[];
  precincts: number[];
  indicators: KnownIndicator[];
};

export type Place = { number: number; name: string };

/** Makes a reader of places: `1`, `I`, `Stare Miasto`, `Dzielnica I Stare Miasto`; of precincts their number. */
export function placeReader(level: (typeof levels)[number], { districts, precincts }: Known) {
  const places = new Map<string, Place>();
  if (level === 'district')
    for (const { number, roman, name } of districts) {
      const place = { number, name: `${roman} ${name}` };
      for (const word of [String(number), roman, name, `${roman} ${name}`, `${number} ${name}`])
        places.set(bare(word), place);
    }
  if (level === 'precinct')
    for (const number of precincts) places.set(String(number), { number, name: `Obwód ${number}` });
  return (text: string): Place | undefined => places.get(bare(text));
}

/** Makes a reader of indicators by key or name. */
export function indicatorReader({ indicators }: Known) {
  const byWord = new Map(
    indicators.flatMap((indicator) =>
      [indicator.key, ...Object.values(indicator.names)].map((word) => [fold(word).trim(), indicator] as const),
    ),
  );
  return (text: string): KnownIndicator | undefined => byWord.get(fold(text).trim());
}

const bare = (text: string) =>
  fold(text)
    .replace(/^\s*(dzielnica|district|район|obwod( nr)?|precinct|nr)\b/u, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^0+(?=\d)/, '')
    .replace(/^(\d+) 0$/, '$1');
