/** Inner bounds of classes, rising: a value belongs to the class whose lower bound it reaches. */
export type Bounds = number[];

const classCount = 5;

/**
 * Quantiles of all values, rounded to what is shown. Fewer where values repeat, so that no class is empty by rounding.
 *
 * @param decimals of the rounding
 */
export function quantileBounds(values: number[], decimals: number): Bounds {
  const sorted = [...values].sort((one, other) => one - other);
  const least = sorted[0];
  if (least === undefined) return [];
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] as number;
    const above = sorted[Math.ceil(place)] as number;
    return below + (above - below) * (place - Math.floor(place));
  };
  const bounds = Array.from({ length: classCount - 1 }, (_, index) => roundTo(at((index + 1) / classCount), decimals));
  return [...new Set(bounds)].filter((bound) => bound > least);
}

/** Class of a value, from 0. */
export const classOf = (value: number, bounds: Bounds): number => bounds.filter((bound) => value >= bound).length;

/** Which of the five steps of the scale a class has: the ends always, the middle spread between. */
export function stepOf(index: number, count: number, steps: number): number {
  return count <= 1 ? 0 : Math.round((index / (count - 1)) * (steps - 1));
}

const names = {
  1: ['all'],
  2: ['low', 'high'],
  3: ['low', 'middle', 'high'],
  4: ['veryLow', 'low', 'high', 'veryHigh'],
  5: ['veryLow', 'low', 'middle', 'high', 'veryHigh'],
} as const;
export type ClassName = (typeof names)[keyof typeof names][number];

/** Names of so many classes; none where there are more than have names. */
export function classNames(count: number): readonly (ClassName | undefined)[] {
  return names[count as keyof typeof names] ?? Array.from({ length: count }, () => undefined);
}

function roundTo(value: number, decimals: number): number {
  // Round sums of money are easier to read than exact quantiles.
  if (decimals === 0 && Math.abs(value) >= 1_000) return Number(value.toPrecision(2));
  return Number(value.toFixed(decimals));
}
