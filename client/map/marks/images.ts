import type { Palette } from '../palette.ts';
import { canvasOf, density } from './canvas.ts';
import { glyphs } from './glyphs.ts';
import { type Look, looks, type Tone, tones } from './looks.ts';
import { glyphPlace, outlineBox, outlines } from './outlines.ts';

const size = 36;
const pointedSize = 46;
const ringSize = 46;
/** A ring tells shares to a sixteenth, so that the map keeps few images. */
const sixteenths = 16;

/** Name of a mark's image; what is pointed at is larger. */
export const markImage = (topic: string, kind: string): string => `mark-${topic}-${kind}`;
export const pointedSuffix = '-pointed';

/** Every mark as an image, with its name. */
export function markImages(palette: Palette): [name: string, image: ImageData][] {
  return Object.entries(looks).flatMap(([topic, kinds]) =>
    Object.entries(kinds as Record<string, Look>).flatMap(([kind, look]): [string, ImageData][] => [
      [markImage(topic, kind), mark(look, size, palette)],
      [markImage(topic, kind) + pointedSuffix, mark(look, pointedSize, palette)],
    ]),
  );
}

function mark({ outline, fill, tone, glyph }: Look, sizePx: number, palette: Palette): ImageData {
  const pixels = sizePx * density;
  const context = canvasOf(pixels);
  // Room for the halo around the outline.
  const scale = (pixels / outlineBox) * 0.9;
  context.translate(pixels * 0.05, pixels * 0.08);
  context.scale(scale, scale);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  const shape = new Path2D(outlines[outline]);
  const colour = palette.tones[tone];
  context.strokeStyle = palette.halo;
  context.lineWidth = 4.5;
  context.stroke(shape);
  context.fillStyle = fill === 'full' ? colour : palette.halo;
  context.fill(shape);
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.stroke(shape);
  const { x, y, box, lineWidth } = glyphPlace;
  context.translate(x - glyphPlace.size / 2, y - glyphPlace.size / 2);
  context.scale(glyphPlace.size / box, glyphPlace.size / box);
  const picture = new Path2D(glyphs[glyph]);
  context.strokeStyle = fill === 'full' ? palette.halo : colour;
  context.lineWidth = lineWidth;
  context.stroke(picture);
  if (glyph === 'dot') {
    context.fillStyle = context.strokeStyle;
    context.fill(picture);
  }
  return context.getImageData(0, 0, pixels, pixels);
}

const ringPrefix = 'ring-';
export const isRing = (name: string): boolean => name.startsWith(ringPrefix);

/** Name of the image of a cluster: a ring whose parts are as long as the shares of what it holds. */
export function ringName(counts: Partial<Record<Tone, number>>): string {
  const sum = Object.values(counts).reduce((total, count) => total + count, 0);
  const parts = tones.flatMap((tone) => {
    const share = (counts[tone] ?? 0) / sum;
    return share > 0 ? [`${tone}:${Math.max(1, Math.round(share * sixteenths))}`] : [];
  });
  return ringPrefix + parts.join(',');
}

/** The image that such a name stands for; of one tone it is a full disc. */
export function ringImage(name: string, palette: Palette): ImageData {
  const parts = name
    .slice(ringPrefix.length)
    .split(',')
    .map((part) => part.split(':'))
    .map(([tone, share]) => ({ tone: tone as Tone, share: Number(share) }));
  const sum = parts.reduce((total, { share }) => total + share, 0);
  const pixels = ringSize * density;
  const context = canvasOf(pixels);
  const middle = pixels / 2;
  const radius = middle - 6;
  disc(context, middle, radius + 5, palette.halo);
  let from = -Math.PI / 2;
  for (const { tone, share } of parts) {
    const to = from + (share / sum) * 2 * Math.PI;
    context.beginPath();
    context.moveTo(middle, middle);
    context.arc(middle, middle, radius, from, to);
    context.closePath();
    context.fillStyle = palette.tones[tone];
    context.fill();
    if (parts.length > 1) {
      context.strokeStyle = palette.halo;
      context.lineWidth = 3;
      context.stroke();
    }
    from = to;
  }
  if (parts.length > 1) disc(context, middle, radius * 0.72, palette.halo);
  return context.getImageData(0, 0, pixels, pixels);
}

function disc(context: CanvasRenderingContext2D, middle: number, radius: number, colour: string): void {
  context.beginPath();
  context.arc(middle, middle, radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}
