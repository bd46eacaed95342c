import { describe, expect, it } from 'vitest';
import { toggled } from './address-parts.ts';
import { liesIn } from './districts.ts';

describe('districts in the client', () => {
  const acrossGrzegorzki = {
    districts: [
      { number: 2, share: 0.9995 },
      { number: 14, share: 0.0005 },
    ],
  };

  it('hold an area that lies in any of them', () => {
    expect(liesIn(acrossGrzegorzki, [2])).toBe(true);
    expect(liesIn(acrossGrzegorzki, [1, 2])).toBe(true);
    expect(liesIn(acrossGrzegorzki, [1])).toBe(false);
  });

  it('do not hold an area that only touches their border', () => {
    expect(liesIn(acrossGrzegorzki, [14])).toBe(false);
  });

  it('are chosen and left one by one, in order, and none is no filter', () => {
    expect(toggled(undefined, 8)).toEqual([8]);
    expect(toggled([8], 1)).toEqual([1, 8]);
    expect(toggled([1, 8], 8)).toEqual([1]);
    expect(toggled([1], 1)).toBeUndefined();
  });
});
