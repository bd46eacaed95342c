import { array, assert, double, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from './address.ts';

const place = tuple(double({ min: 19.79, max: 20.22, noNaN: true }), double({ min: 49.96, max: 50.13, noNaN: true }));

describe('a drawn shape in the address', () => {
  it('comes back as it was drawn, to the metre', () => {
    assert(
      property(array(place, { minLength: 3, maxLength: 200 }), (shape) => {
        const { shape: read = [] } = readAddress(writeAddress({ shape }));
        expect(read).toHaveLength(shape.length);
        read.forEach(([lon, lat], index) => {
          expect(Math.abs(lon - (shape[index]?.[0] ?? 0))).toBeLessThan(0.000006);
          expect(Math.abs(lat - (shape[index]?.[1] ?? 0))).toBeLessThan(0.000006);
        });
      }),
    );
  });

  it('written twice is the same address, so that a shared link stays one', () => {
    assert(
      property(array(place, { minLength: 3, maxLength: 20 }), (shape) => {
        const once = writeAddress({ shape });
        expect(writeAddress(readAddress(once))).toBe(once);
      }),
    );
  });
});
