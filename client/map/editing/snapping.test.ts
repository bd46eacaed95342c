import { distance } from '@turf/distance';
import { nearestPointOnLine } from '@turf/nearest-point-on-line';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { indexLines, nearestOf } from './snapping.ts';
import { krakowPrecincts } from './testing-precincts.ts';

const all = (await krakowPrecincts()).filter(({ properties }) => properties.district === 1);
const lines = indexLines(all.map(({ geometry }) => geometry));
const metres = { units: 'meters' as const };
const rings = all.flatMap(({ geometry }) =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
);
const place = fc.tuple(
  fc.double({ min: 19.91, max: 19.96, noNaN: true }),
  fc.double({ min: 50.04, max: 50.07, noNaN: true }),
);

describe('a place near borders', () => {
  it('clings to the nearest vertex in reach, else to the nearest place on a line, as found by going through all', () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 5, max: 120 }), (at, reachM) => {
        const vertexM = Math.min(...rings.flat().map((vertex) => distance(at, vertex, metres)));
        const line = nearestPointOnLine({ type: 'MultiLineString', coordinates: rings }, at, metres);
        const lineM = line.properties.pointDistance;
        const snapped = lines.nearest(at, reachM);
        if (Math.abs(vertexM - reachM) < 0.5 || Math.abs(lineM - reachM) < 0.5) return;
        if (vertexM < reachM) {
          expect(snapped?.to).toBe('vertex');
          expect(distance(at, snapped?.place as Position, metres)).toBeCloseTo(vertexM, 3);
        } else if (lineM < reachM) {
          expect(snapped?.to).toBe('line');
          expect(distance(at, snapped?.place as Position, metres)).toBeCloseTo(lineM, 1);
        } else expect(snapped).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('clings to a vertex of one index before a nearer line of another', () => {
    const square = (west: number, south: number) => ({
      type: 'Polygon' as const,
      coordinates: [
        [
          [west, south],
          [west + 0.01, south],
          [west + 0.01, south + 0.01],
          [west, south + 0.01],
          [west, south],
        ],
      ],
    });
    const onLine = indexLines([square(19.9, 50)]);
    const onVertex = indexLines([square(19.9101, 50.005)]);
    expect(nearestOf([onLine, onVertex], [19.91001, 50.005], 30)).toEqual({ place: [19.9101, 50.005], to: 'vertex' });
    expect(nearestOf([onLine], [19.9, 50.005], 30)?.to).toBe('line');
    expect(nearestOf([indexLines([])], [19.9, 50], 30)).toBeNull();
  });
});
