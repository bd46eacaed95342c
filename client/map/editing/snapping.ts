import { distance } from '@turf/distance';
import { nearestPointOnLine } from '@turf/nearest-point-on-line';
import Flatbush from 'flatbush';
import type { Geometry, Position } from 'geojson';
import { boxAround } from '../circle.ts';

export type Snapped = { place: [number, number]; to: 'vertex' | 'line' };

/** Lines that a drawing may follow. */
export type SnapLines = {
  /** The nearest vertex within so many metres, else the nearest place on a line, else null. */
  nearest: (place: Position, withinM: number) => Snapped | null;
};

const metres = { units: 'meters' as const };

/** Lines of all rings of the geometries, indexed by segment. */
export function indexLines(geometries: Geometry[]): SnapLines {
  const segments = geometries.flatMap(linesOf).flatMap(segmentsOf);
  const tree = segments.length > 0 ? new Flatbush(segments.length) : null;
  for (const [[x = 0, y = 0], [otherX = 0, otherY = 0]] of segments)
    tree?.add(Math.min(x, otherX), Math.min(y, otherY), Math.max(x, otherX), Math.max(y, otherY));
  tree?.finish();

  return {
    nearest(place, withinM) {
      const [lon = 0, lat = 0] = place;
      const near = (tree?.search(...boxAround([lon, lat, withinM])) ?? []).map((index) => segments[index] as Segment);
      return closest([...vertices(near)], 'vertex') ?? closest(near.map(onSegment), 'line');

      function onSegment(segment: Segment): Position {
        return nearestPointOnLine({ type: 'LineString', coordinates: segment }, place).geometry.coordinates;
      }
      function closest(places: Position[], to: Snapped['to']): Snapped | null {
        let best: Snapped | null = null;
        let least = withinM;
        for (const candidate of places) {
          const far = distance(place, candidate, metres);
          if (far > least) continue;
          least = far;
          best = { place: [candidate[0] ?? 0, candidate[1] ?? 0], to };
        }
        return best;
      }
    },
  };
}

/** The nearer of what several indexes find; a vertex before a line. */
export function nearestOf(indexes: SnapLines[], place: Position, withinM: number): Snapped | null {
  const found = indexes.flatMap((lines) => lines.nearest(place, withinM) ?? []);
  const vertexFirst = (snapped: Snapped) =>
    (snapped.to === 'vertex' ? 0 : withinM) + distance(place, snapped.place, metres);
  return found.sort((one, other) => vertexFirst(one) - vertexFirst(other))[0] ?? null;
}

type Segment = [Position, Position];

function segmentsOf(line: Position[]): Segment[] {
  return line.slice(1).map((end, index) => [line[index] as Position, end]);
}

function* vertices(segments: Segment[]): Generator<Position> {
  for (const [start, end] of segments) {
    yield start;
    yield end;
  }
}

function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
  return [];
}
