import { describe, expect, it } from 'vitest';
import {
  boxOf,
  lengthM,
  type Position,
  partsOf,
  verticesOf,
  withoutPart,
  withoutVertex,
  withPart,
  withVertex,
} from './place.ts';

const rynek: Position = [19.93737, 50.06168];
const wawel: Position = [19.9355, 50.0541];
const kazimierz: Position = [19.945, 50.05];

describe('a place being marked', () => {
  it('grows by points, lines and closed shapes and says its parts in order', () => {
    const place = withPart(
      withPart(withPart(null, 'shape', [rynek, wawel, kazimierz]), 'line', [rynek, wawel]),
      'point',
      [rynek],
    );
    expect(partsOf(place).map(({ kind }) => kind)).toEqual(['point', 'line', 'shape']);
    expect(place.shapes[0]?.[0]).toEqual([rynek, wawel, kazimierz, rynek]);
    expect(boxOf(place)).toEqual([19.9355, 50.05, 19.945, 50.06168]);
  });

  it('keeps a shape closed when any of its points is moved', () => {
    const place = withPart(null, 'shape', [rynek, wawel, kazimierz]);
    const moved = withVertex(place, { kind: 'shape', index: 0 }, 0, [19.93, 50.06]);
    expect(moved.shapes[0]?.[0]?.at(0)).toEqual([19.93, 50.06]);
    expect(moved.shapes[0]?.[0]?.at(-1)).toEqual([19.93, 50.06]);
    expect(verticesOf(moved, { kind: 'shape', index: 0 })).toHaveLength(3);
  });

  it('loses a part with the point that it cannot miss, and is nothing when nothing is left', () => {
    const triangle = withPart(null, 'shape', [rynek, wawel, kazimierz]);
    expect(withoutVertex(triangle, { kind: 'shape', index: 0 }, 1)).toBeNull();
    const both = withPart(triangle, 'point', [rynek]);
    expect(withoutVertex(both, { kind: 'shape', index: 0 }, 1)).toEqual({ points: [rynek], lines: [], shapes: [] });
    expect(withoutPart(withPart(null, 'point', [rynek]), { kind: 'point', index: 0 })).toBeNull();
  });

  it('measures the way from the Main Square to Wawel as nearly a kilometre', () => {
    expect(lengthM([rynek, wawel])).toBeGreaterThan(800);
    expect(lengthM([rynek, wawel])).toBeLessThan(900);
  });
});
