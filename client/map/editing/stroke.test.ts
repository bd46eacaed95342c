import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dabsBetween, metresPerPixel } from './stroke.ts';

const pixel = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 400 }) });

describe('a stroke of the brush', () => {
  it('leaves no gap, however quick the hand, and ends where the hand is', () => {
    fc.assert(
      fc.property(pixel, pixel, fc.integer({ min: 20, max: 80 }), (from, to, radius) => {
        const dabs = dabsBetween(from, to, radius);
        expect(dabs.at(-1)).toEqual(to);
        for (const [index, dab] of dabs.entries()) {
          const before = dabs[index - 1] ?? from;
          expect(Math.hypot(dab.x - before.x, dab.y - before.y)).toBeLessThanOrEqual(radius / 2 + 1e-9);
        }
      }),
    );
  });

  it('is as wide on the ground as the map shows: at zoom 14 in Kraków a pixel is about three metres', () => {
    expect(metresPerPixel(50.06, 14)).toBeCloseTo(3.07, 2);
  });
});
