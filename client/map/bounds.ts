import type { Bbox } from './highlight.ts';

/** The city with its line wholly inside, degrees. */
export const cityBounds: Bbox = [19.79, 49.965, 20.22, 50.127];

/** How far the map may be moved: the edges of the city can be brought to the middle of the view, the world cannot. */
export const farthestBounds: Bbox = [19.2, 49.62, 20.8, 50.47];

export const leastZoom = 9;
export const mostZoom = 18;

/** From here on precinct lines are loaded and drawn. */
export const precinctZoom = 13;

/** Pixels kept free around what the map is moved to; the buttons stand at the right. */
export function paddingOf(width: number) {
  const side = width < 900 ? 12 : 40;
  return { top: side, bottom: side + 16, left: side, right: side + 56 };
}

/** [west, south, east, north] of several boxes together. */
export function uniteBoxes(boxes: Bbox[]): Bbox | null {
  if (boxes.length === 0) return null;
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ];
}
