import type { Pixel } from '../drawing/crosshair-place.ts';

/** A hand quicker than the screen skips pixels; more than this many dabs between two events show nothing more. */
const mostDabs = 64;

/** Where a round brush is set down on its way from one place to another, the first left out, so that no gap is left. */
export function dabsBetween(from: Pixel, to: Pixel, radiusPx: number): Pixel[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const count = Math.min(mostDabs, Math.max(1, Math.ceil(length / Math.max(radiusPx / 2, 1))));
  return Array.from({ length: count }, (_, index) => {
    const share = (index + 1) / count;
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  });
}

const equatorM = 40_075_016.686;
const worldPx = 512;

/** Metres on the ground that a pixel of the map shows. */
export const metresPerPixel = (lat: number, zoom: number): number =>
  (equatorM * Math.cos((lat * Math.PI) / 180)) / (worldPx * 2 ** zoom);
