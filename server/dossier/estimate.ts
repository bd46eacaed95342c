import type { Indicator } from '../evaluation/indicators/schema.ts';

import words from './words/pl.json' with { type: 'json' };

/** What a mean of districts means something for: parts of people or ballots, not sums, prices or medians. */
const meanable: Indicator['unit'][] = ['percent', 'per10000'];

export const estimateMethod = words.method;

/**
 * A single figure for a place that crosses districts, from those of its districts weighted by where its residents live.
 * Null where the place lies in one district, where a district has no value, or where such a mean means nothing.
 */
export function estimateOf(
  unit: Indicator['unit'],
  districts: { number: number; share: number }[],
  valueIn: (district: number) => number | undefined,
): number | null {
  const lived = districts.filter(({ share }) => share > 0);
  if (!meanable.includes(unit) || lived.length < 2) return null;
  let sum = 0;
  let weight = 0;
  for (const { number, share } of lived) {
    const value = valueIn(number);
    if (value === undefined) return null;
    sum += value * share;
    weight += share;
  }
  return sum / weight;
}
