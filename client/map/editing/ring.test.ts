import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import {
  countVertices,
  insertAfter,
  middleAfter,
  moveVertex,
  openRings,
  removeVertex,
  stepVertex,
  vertexAt,
} from './ring.ts';

const position: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: 19.8, max: 20.2, noNaN: true }),
  fc.double({ min: 49.98, max: 50.12, noNaN: true }),
);
const ring = fc.array(position, { minLength: 3, maxLength: 12 }).map((open) => [...open, open[0] as Position]);
const polygon: fc.Arbitrary<Polygon> = fc
  .array(ring, { minLength: 1, maxLength: 3 })
  .map((coordinates) => ({ type: 'Polygon', coordinates }));
const polygonAndVertex = polygon.chain((shape) =>
  fc.tuple(fc.constant(shape), fc.integer({ min: 0, max: countVertices(shape) - 1 })),
);
const closed = ({ coordinates }: Polygon) => coordinates.every((line) => line.length >= 4 && line[0] === line.at(-1));

describe('vertices of a polygon, holes included', () => {
  it('are moved one at a time, and rings stay closed', () => {
    fc.assert(
      fc.property(polygonAndVertex, position, ([shape, vertex], to) => {
        const moved = moveVertex(shape, vertex, to);
        expect(closed(moved)).toBe(true);
        expect(openRings(moved).flat()).toEqual(openRings(shape).flat().with(vertex, to));
      }),
    );
  });

  it('that are inserted and removed again leave the polygon as it was', () => {
    fc.assert(
      fc.property(polygonAndVertex, ([shape, vertex]) => {
        const more = insertAfter(shape, vertex, middleAfter(shape, vertex) as Position);
        expect(closed(more)).toBe(true);
        expect(countVertices(more)).toBe(countVertices(shape) + 1);
        expect(vertexAt(more, vertex)).toEqual(vertexAt(shape, vertex));
        expect(removeVertex(more, vertex + 1)).toEqual(shape);
      }),
    );
  });

  it('stay at least three: an outer ring of three cannot lose one, a hole of three goes as a whole', () => {
    const three: Position[] = [
      [19.9, 50],
      [19.91, 50],
      [19.91, 50.01],
      [19.9, 50],
    ];
    const hole: Position[] = [
      [19.905, 50.001],
      [19.908, 50.001],
      [19.908, 50.004],
      [19.905, 50.001],
    ];
    const shape: Polygon = { type: 'Polygon', coordinates: [three, hole] };
    expect(removeVertex(shape, 1)).toBeNull();
    expect(removeVertex(shape, 4)).toEqual({ type: 'Polygon', coordinates: [three] });
  });

  it('are gone through round and round, from either end when none is chosen', () => {
    fc.assert(
      fc.property(polygonAndVertex, ([shape, vertex]) => {
        expect(stepVertex(shape, stepVertex(shape, vertex, 1), -1)).toBe(vertex);
        expect(stepVertex(shape, null, 1)).toBe(0);
        expect(stepVertex(shape, null, -1)).toBe(countVertices(shape) - 1);
      }),
    );
  });
});
