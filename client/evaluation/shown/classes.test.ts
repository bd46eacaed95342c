import { describe, expect, it } from 'vitest';
import { classNames, classOf, quantileBounds, stepOf } from './classes.ts';

describe('classes of a map', () => {
  it('hold about as many places each', () => {
    const values = Array.from({ length: 100 }, (_, index) => index / 10);
    const bounds = quantileBounds(values, 1);
    expect(bounds).toEqual([2, 4, 5.9, 7.9]);
    const counts = [0, 0, 0, 0, 0];
    for (const value of values) counts[classOf(value, bounds)] = (counts[classOf(value, bounds)] ?? 0) + 1;
    for (const count of counts) expect(Math.abs(count - 20)).toBeLessThanOrEqual(2);
  });

  it('are fewer where values repeat, and one where all are the same', () => {
    expect(quantileBounds([0, 0, 0, 0, 0, 5, 10], 0)).toEqual([4]);
    expect(quantileBounds([3, 3, 3], 0)).toEqual([]);
    expect(quantileBounds([], 0)).toEqual([]);
  });

  it('begin at their lower bound, have names, and use both ends of the scale', () => {
    expect([4.9, 5, 7.5, 20].map((value) => classOf(value, [5, 7.5]))).toEqual([0, 1, 2, 2]);
    expect(classNames(3)).toEqual(['low', 'middle', 'high']);
    expect(classNames(7)).toHaveLength(7);
    expect([0, 1, 2].map((index) => stepOf(index, 3, 5))).toEqual([0, 2, 4]);
  });

  it('of money have round bounds', () => {
    expect(quantileBounds([123_456, 234_567, 345_678], 0).every((bound) => bound % 1_000 === 0)).toBe(true);
  });
});
