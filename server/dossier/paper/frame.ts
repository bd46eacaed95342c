import { type Frame, usualScale } from '../../paper-map/map.ts';
import { page } from '../../pdf/sheet.ts';
import type { Ground } from '../queries.ts';

const height = 236;
const top = 196;
/** Room around the ground. */
const wider = 1.25;

/** Where the map stands on the first page, at a scale that shows the whole ground. */
export function frameFor({ widthM, heightM }: Pick<Ground, 'widthM' | 'heightM'>): Frame & { metresPerPoint: number } {
  const width = page.width - 2 * page.margin;
  const metresPerPoint = Math.max(usualScale, (widthM / width) * wider, (heightM / height) * wider);
  return { x: page.margin, y: top, width, height, metresPerPoint };
}
