import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { nearestPointOnLine } from '@turf/nearest-point-on-line';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { indexPrecincts, type PrecinctShape } from './precinct-shapes.ts';
import { krakowPrecincts } from './testing-precincts.ts';

const all = await krakowPrecincts();
const shapes = indexPrecincts(all);
const lon = fc.double({ min: 19.8, max: 20.2, noNaN: true });
const lat = fc.double({ min: 49.98, max: 50.12, noNaN: true });
/** A circle is drawn with corners, and degrees are taken for metres: closer than this either answer is right. */
const roomM = (radius: number) => 2 + radius * 0.01;

/** Metres from a place to a precinct, without any index; nothing inside. */
function metresTo({ geometry }: PrecinctShape, place: Position): number {
  if (booleanPointInPolygon(place, geometry)) return 0;
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const line = { type: 'MultiLineString' as const, coordinates: rings };
  return nearestPointOnLine(line, place, { units: 'meters' }).properties.pointDistance;
}

describe('precincts under the brush', () => {
  it('are those no farther than its radius, as measured one by one', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(lon, lat, fc.integer({ min: 15, max: 1_500 }), (x, y, radius) => {
        const touched = new Set(shapes.touched([x, y, radius], () => true));
        for (const shape of all) {
          const far = metresTo(shape, [x, y]);
          if (Math.abs(far - radius) > roomM(radius))
            expect(touched.has(shape), `${shape.properties.number}`).toBe(far < radius);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('are only those that are asked about', () => {
    const inGrzegorzki = shapes.touched([19.955, 50.059, 800], ({ district }) => district === 2);
    expect(inGrzegorzki.length).toBeGreaterThan(3);
    expect(new Set(inGrzegorzki.map(({ properties }) => properties.district))).toEqual(new Set([2]));
  });
});

describe('the precinct at a place', () => {
  it('is the one that holds it, as found by going through all', () => {
    fc.assert(
      fc.property(lon, lat, (x, y) => {
        const found = all.filter((shape) => booleanPointInPolygon([x, y], shape));
        if (found.length < 2) expect(shapes.at([x, y])).toBe(found[0] ?? null);
      }),
    );
  });

  it('is none outside the city, and none before precincts have come', () => {
    expect(shapes.at([20.9, 52.2])).toBeNull();
    expect(indexPrecincts([]).at([19.94, 50.06])).toBeNull();
  });
});
