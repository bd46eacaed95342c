import type { Polygon, Position } from 'geojson';
import type { Pixel } from '../drawing/crosshair-place.ts';
import { openRings } from './ring.ts';

/** Something to take hold of: a vertex, or the middle of the side that begins at it. */
export type Handle = { kind: 'vertex' | 'midpoint'; vertex: number; place: Position; at: Pixel };

type Seen = {
  /** Pixels of the view. */
  width: number;
  height: number;
  project: (place: Position) => Pixel;
  /** This vertex always has its handle. */
  chosen: number | null;
};

/** Handles closer to each other than this would only be in each other's way. */
const leastGapPx = 10;
/** A side shorter than this has no room for a handle in its middle. */
const leastSidePx = 44;
const marginPx = 24;

/**
 * Handles of a polygon where the view shows them; where vertices crowd, some wait until the map comes nearer, so that a
 * ring of thousands stays as quick as one of four.
 */
export function handlesIn(polygon: Polygon, { width, height, project, chosen }: Seen): Handle[] {
  const handles: Handle[] = [];
  const seen = ({ x, y }: Pixel) => x > -marginPx && y > -marginPx && x < width + marginPx && y < height + marginPx;
  const crowded = crowds();
  const chosenPlace = chosen === null ? undefined : openRings(polygon).flat()[chosen];
  if (chosenPlace) crowded(project(chosenPlace));
  let vertex = 0;
  for (const ring of openRings(polygon)) {
    const pixels = ring.map(project);
    for (const [index, place] of ring.entries()) {
      const at = pixels[index] as Pixel;
      const next = pixels[(index + 1) % ring.length] as Pixel;
      const following = ring[(index + 1) % ring.length] as Position;
      if (vertex === chosen || (seen(at) && !crowded(at))) handles.push({ kind: 'vertex', vertex, place, at });
      const middle = { x: (at.x + next.x) / 2, y: (at.y + next.y) / 2 };
      if (seen(middle) && Math.hypot(next.x - at.x, next.y - at.y) >= leastSidePx)
        handles.push({ kind: 'midpoint', vertex, place: between(place, following), at: middle });
      vertex++;
    }
  }
  return handles;
}

/** The nearest handle within reach of a place in pixels; vertices before midpoints. */
export function handleAt(handles: Handle[], { x, y }: Pixel, reachPx: number): Handle | null {
  let best: Handle | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const handle of handles) {
    const far = Math.hypot(handle.at.x - x, handle.at.y - y);
    const reach = handle.kind === 'vertex' ? reachPx : reachPx * 0.8;
    if (far > reach) continue;
    const rank = handle.kind === 'vertex' ? far : far + reachPx / 2;
    if (rank >= least) continue;
    least = rank;
    best = handle;
  }
  return best;
}

/** Says of each pixel whether an earlier one stands within the least gap; a grid of that size keeps it quick. */
function crowds(): (at: Pixel) => boolean {
  const taken = new Map<string, Pixel[]>();
  return ({ x, y }) => {
    const column = Math.floor(x / leastGapPx);
    const row = Math.floor(y / leastGapPx);
    for (let across = column - 1; across <= column + 1; across++)
      for (let down = row - 1; down <= row + 1; down++)
        for (const other of taken.get(`${across} ${down}`) ?? [])
          if (Math.hypot(other.x - x, other.y - y) < leastGapPx) return true;
    const cell = `${column} ${row}`;
    taken.set(cell, [...(taken.get(cell) ?? []), { x, y }]);
    return false;
  };
}

function between([lon = 0, lat = 0]: Position, [otherLon = 0, otherLat = 0]: Position): Position {
  return [(lon + otherLon) / 2, (lat + otherLat) / 2];
}
