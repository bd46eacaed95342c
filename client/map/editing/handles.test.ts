import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { handleAt, handlesIn } from './handles.ts';

const width = 390;
const height = 600;
/** A pixel is a thousandth of a degree here. */
const project = ([x = 0, y = 0]: Position) => ({ x: x * 1_000, y: y * 1_000 });

/** A ring of so many vertices round the middle of the view. */
function circle(count: number, radiusPx: number): Polygon {
  const open = Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count;
    return [(width / 2 + radiusPx * Math.cos(angle)) / 1_000, (height / 2 + radiusPx * Math.sin(angle)) / 1_000];
  });
  return { type: 'Polygon', coordinates: [[...open, open[0] as Position]] };
}

describe('handles', () => {
  it('of a ring of thousands are few and never crowd, and the chosen vertex always has one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 4_000 }),
        fc.integer({ min: 30, max: 900 }),
        fc.nat(),
        (count, radius, pick) => {
          const chosen = pick % count;
          const handles = handlesIn(circle(count, radius), { width, height, project, chosen });
          const vertices = handles.filter(({ kind }) => kind === 'vertex');
          expect(vertices.filter(({ vertex }) => vertex === chosen)).toHaveLength(1);
          expect(handles.length).toBeLessThan(700);
          for (const [index, one] of vertices.entries())
            for (const other of vertices.slice(index + 1))
              expect(Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y)).toBeGreaterThanOrEqual(9.99);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('in the middle of sides stand only where a finger has room beside the vertices', () => {
    const kinds = (polygon: Polygon) =>
      handlesIn(polygon, { width, height, project, chosen: null }).map(({ kind }) => kind);
    expect(kinds(circle(4, 150)).filter((kind) => kind === 'midpoint')).toHaveLength(4);
    expect(kinds(circle(60, 150))).not.toContain('midpoint');
  });

  it('are found by the nearest in reach, a vertex before a midpoint', () => {
    const handles = handlesIn(circle(4, 100), { width, height, project, chosen: null });
    const right = { x: width / 2 + 100, y: height / 2 };
    expect(handleAt(handles, { x: right.x + 8, y: right.y }, 12)).toMatchObject({ kind: 'vertex', vertex: 0 });
    expect(handleAt(handles, { x: width / 2 + 52, y: height / 2 + 52 }, 12)).toMatchObject({
      kind: 'midpoint',
      vertex: 0,
    });
    expect(handleAt(handles, { x: width / 2, y: height / 2 }, 26)).toBeNull();
  });
});
