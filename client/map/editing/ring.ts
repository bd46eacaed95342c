import type { Polygon, Position } from 'geojson';

/**
 * Vertices of a polygon are counted through all its rings, outer ring first, the closing repetition left out: that is
 * the number that `selected.vertex` holds.
 */
export type VertexPlace = { ring: number; index: number };

/** Fewer make no ring. */
export const leastVertices = 3;

/** Rings without their closing repetition. */
export const openRings = ({ coordinates }: Polygon): Position[][] => coordinates.map((ring) => ring.slice(0, -1));

export const countVertices = (polygon: Polygon): number =>
  polygon.coordinates.reduce((sum, ring) => sum + ring.length - 1, 0);

/** Which ring a vertex is in; null when the polygon has no such vertex. */
export function vertexPlace(polygon: Polygon, vertex: number): VertexPlace | null {
  let first = 0;
  for (const [ring, positions] of polygon.coordinates.entries()) {
    const count = positions.length - 1;
    if (vertex >= first && vertex < first + count) return { ring, index: vertex - first };
    first += count;
  }
  return null;
}

export function vertexAt(polygon: Polygon, vertex: number): Position | null {
  const place = vertexPlace(polygon, vertex);
  return place && (polygon.coordinates[place.ring]?.[place.index] ?? null);
}

export const moveVertex = (polygon: Polygon, vertex: number, to: Position): Polygon =>
  inRing(polygon, vertex, (ring, index) => ring.with(index, to));

/** A new vertex after another one, on the way to the next. */
export const insertAfter = (polygon: Polygon, vertex: number, place: Position): Polygon =>
  inRing(polygon, vertex, (ring, index) => ring.toSpliced(index + 1, 0, place));

/** The middle of the side that begins at a vertex. */
export function middleAfter(polygon: Polygon, vertex: number): Position | null {
  const place = vertexPlace(polygon, vertex);
  const ring = place && polygon.coordinates[place.ring];
  const from = ring?.[place?.index ?? 0];
  const to = ring?.[(place?.index ?? 0) + 1];
  return from && to ? [((from[0] ?? 0) + (to[0] ?? 0)) / 2, ((from[1] ?? 0) + (to[1] ?? 0)) / 2] : null;
}

/** Takes a vertex away; a hole of three corners goes with it, an outer ring of three stays: null. */
export function removeVertex(polygon: Polygon, vertex: number): Polygon | null {
  const place = vertexPlace(polygon, vertex);
  if (!place) return null;
  const count = (polygon.coordinates[place.ring]?.length ?? 1) - 1;
  if (count > leastVertices) return inRing(polygon, vertex, (ring, index) => ring.toSpliced(index, 1));
  if (place.ring === 0) return null;
  return { ...polygon, coordinates: polygon.coordinates.toSpliced(place.ring, 1) };
}

/** The vertex so many steps on in the same polygon, round and round. */
export function stepVertex(polygon: Polygon, vertex: number | null, by: 1 | -1): number {
  const count = countVertices(polygon);
  if (vertex === null) return by === 1 ? 0 : count - 1;
  return (vertex + by + count) % count;
}

function inRing(polygon: Polygon, vertex: number, act: (open: Position[], index: number) => Position[]): Polygon {
  const place = vertexPlace(polygon, vertex);
  const ring = place && polygon.coordinates[place.ring];
  if (!place || !ring) return polygon;
  const open = act(ring.slice(0, -1), place.index);
  return { ...polygon, coordinates: polygon.coordinates.with(place.ring, [...open, open[0] as Position]) };
}
