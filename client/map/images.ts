import type { Map as MapLibre } from 'maplibre-gl';
import type { AreaKind } from '../../server/areas/area-kind.ts';
import { canvasOf, density } from './marks/canvas.ts';
import { markImages } from './marks/images.ts';
import type { Palette } from './palette.ts';

export const hatchName = 'hatch';
/** Where the area being drawn shares ground with another's. */
export const sharedHatchName = 'hatch-shared';
/** What a next version of an area adds, and, slanting the other way, what it leaves out. */
export const addedHatchName = 'hatch-added';
export const removedHatchName = 'hatch-removed';
/** What nobody serves. */
export const gapHatchName = 'hatch-gap';
/** Where a figure is not known. */
export const missingHatchName = 'hatch-missing';
const kinds: AreaKind[] = ['estate', 'streets', 'part-of-district'];

export const markerName = (kind: AreaKind, pointed: boolean) => `marker-${kind}${pointed ? '-pointed' : ''}`;

/** Draws the hatch and the marks in the palette; called again when the scheme changes. */
export function drawImages(map: MapLibre, palette: Palette): void {
  put(map, hatchName, hatch(palette, palette.accent));
  put(map, sharedHatchName, hatch(palette, palette.other));
  put(map, addedHatchName, hatch(palette, palette.accent));
  put(map, removedHatchName, hatch(palette, palette.answer, 'falling'));
  put(map, gapHatchName, hatch(palette, palette.answer));
  put(map, missingHatchName, hatch(palette, palette.districtLine));
  for (const kind of kinds)
    for (const pointed of [false, true]) put(map, markerName(kind, pointed), marker(kind, pointed, palette));
  for (const [name, image] of markImages(palette)) put(map, name, image);
}

function put(map: MapLibre, name: string, image: ImageData): void {
  if (map.hasImage(name)) map.updateImage(name, image);
  else map.addImage(name, image, { pixelRatio: density });
}

/** Diagonal lines that join when repeated. */
function hatch({ areaFillOpacity }: Palette, colour: string, slant: 'rising' | 'falling' = 'rising'): ImageData {
  const size = 20;
  const context = canvasOf(size);
  context.globalAlpha = areaFillOpacity;
  context.fillStyle = colour;
  context.fillRect(0, 0, size, size);
  context.globalAlpha = 0.75;
  context.strokeStyle = colour;
  context.lineWidth = 2.5;
  context.beginPath();
  for (const shift of [-size, 0, size]) {
    const [from, to] = slant === 'rising' ? [size + 2, -2] : [-2, size + 2];
    context.moveTo(shift - 2, from);
    context.lineTo(shift + size + 2, to);
  }
  context.stroke();
  return context.getImageData(0, 0, size, size);
}

/** Estate: square; a few streets: diamond; part of a district: circle. */
function marker(kind: AreaKind, pointed: boolean, palette: Palette): ImageData {
  const size = (pointed ? 26 : 20) * density;
  const context = canvasOf(size);
  const middle = size / 2;
  const half = middle - 5;
  context.beginPath();
  if (kind === 'estate') context.roundRect(middle - half * 0.86, middle - half * 0.86, half * 1.72, half * 1.72, 5);
  else if (kind === 'streets') {
    context.moveTo(middle, middle - half);
    context.lineTo(middle + half, middle);
    context.lineTo(middle, middle + half);
    context.lineTo(middle - half, middle);
    context.closePath();
  } else context.arc(middle, middle, half * 0.92, 0, 2 * Math.PI);
  context.lineJoin = 'round';
  context.lineWidth = 8;
  context.strokeStyle = palette.halo;
  context.stroke();
  context.fillStyle = pointed ? palette.strong : palette.accent;
  context.fill();
  if (!pointed) return context.getImageData(0, 0, size, size);
  context.beginPath();
  context.arc(middle, middle, half * 0.32, 0, 2 * Math.PI);
  context.fillStyle = palette.halo;
  context.fill();
  return context.getImageData(0, 0, size, size);
}
