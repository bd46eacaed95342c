import { describe, expect, it } from 'vitest';
import { roundEstimate } from './figures.ts';

describe('an estimate', () => {
  it('is not shown more exactly than it is known', () => {
    expect([7, 148, 994, 1549, 12_345].map(roundEstimate)).toEqual([10, 150, 990, 1500, 12_300]);
  });
});
