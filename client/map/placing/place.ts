import area from '@turf/area';
import distance from '@turf/distance';
import type { MarkedPlace } from '../../../server/marked-places/schema.ts';
import type { Bbox } from '../highlight.ts';

export type Position = [lon: number, lat: number];
export type PartKind = 'point' | 'line' | 'shape';
export type PartRef = { kind: PartKind; index: number };

const listOf = { point: 'points', line: 'lines', shape: 'shapes' } as const;
const nowhere: MarkedPlace = { points: [], lines: [], shapes: [] };
/** Of a degree: about a tenth of a metre. */
const decimals = 6;

export const rounded = ([lon, lat]: Position): Position => [
  Number(lon.toFixed(decimals)),
  Number(lat.toFixed(decimals)),
];

/** The place with one more part; a shape comes as its open ring. */
export function withPart(place: MarkedPlace | null, kind: PartKind, positions: Position[]): MarkedPlace {
  const before = place ?? nowhere;
  const [first] = positions;
  if (!first) return before;
  if (kind === 'point') return { ...before, points: [...before.points, first] };
  if (kind === 'line') return { ...before, lines: [...before.lines, positions] };
  return { ...before, shapes: [...before.shapes, [[...positions, first]]] };
}

/** The place without a part; null when nothing is left. */
export function withoutPart(place: MarkedPlace, { kind, index }: PartRef): MarkedPlace | null {
  const name = listOf[kind];
  return orNull({ ...place, [name]: place[name].toSpliced(index, 1) });
}

/** Every part of a place in order: points, lines, shapes. */
export function partsOf(place: MarkedPlace | null): PartRef[] {
  if (!place) return [];
  return (['point', 'line', 'shape'] as const).flatMap((kind) =>
    place[listOf[kind]].map((_, index): PartRef => ({ kind, index })),
  );
}

/** Whether two places fall into as many points, lines and shapes, so that a part of one is that part of the other. */
export const samePartsIn = (one: MarkedPlace | null, other: MarkedPlace | null): boolean =>
  Object.values(listOf).every((name) => (one?.[name].length ?? 0) === (other?.[name].length ?? 0));

/** Points that can be moved: of a line all, of a shape those of its outer ring without the closing one. */
export function verticesOf(place: MarkedPlace, { kind, index }: PartRef): Position[] {
  if (kind === 'point') return place.points.slice(index, index + 1);
  if (kind === 'line') return place.lines[index] ?? [];
  return (place.shapes[index]?.[0] ?? []).slice(0, -1);
}

export function withVertex(place: MarkedPlace, part: PartRef, vertex: number, to: Position): MarkedPlace {
  return withVertices(place, part, verticesOf(place, part).with(vertex, to));
}

/** Takes one point away; a point alone, or one that a line or shape cannot miss, takes its part away. */
export function withoutVertex(place: MarkedPlace, part: PartRef, vertex: number): MarkedPlace | null {
  const rest = verticesOf(place, part).toSpliced(vertex, 1);
  const least = { point: 1, line: 2, shape: 3 }[part.kind];
  return rest.length < least ? withoutPart(place, part) : withVertices(place, part, rest);
}

function withVertices(place: MarkedPlace, { kind, index }: PartRef, vertices: Position[]): MarkedPlace {
  const [first] = vertices;
  if (!first) return place;
  if (kind === 'point') return { ...place, points: place.points.with(index, first) };
  if (kind === 'line') return { ...place, lines: place.lines.with(index, vertices) };
  const rings = place.shapes[index] ?? [];
  return { ...place, shapes: place.shapes.with(index, rings.with(0, [...vertices, first])) };
}

function orNull(place: MarkedPlace): MarkedPlace | null {
  return partsOf(place).length === 0 ? null : place;
}

export function boxOf(place: MarkedPlace, only?: PartRef): Bbox | null {
  const positions = (only ? [only] : partsOf(place)).flatMap((part) => verticesOf(place, part));
  if (positions.length === 0) return null;
  const longitudes = positions.map(([lon]) => lon);
  const latitudes = positions.map(([, lat]) => lat);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}

/** How long a line is, in metres. */
export function lengthM(line: Position[]): number {
  return line.slice(1).reduce((sum, to, index) => sum + distance(line[index] ?? to, to, { units: 'meters' }), 0);
}

export function areaKm2(rings: Position[][]): number {
  return area({ type: 'Polygon', coordinates: rings }) / 1e6;
}
