import type { Position } from 'geojson';
import { type Sheet, widthOf } from '../pdf/sheet.ts';
import { fontName, runsOf } from '../pdf/typeface.ts';
import type { Frame } from './map.ts';
import type { MapFeature } from './queries.ts';

type ToPaper = (position: Position, frame: Frame) => [number, number];
type Label = { text: string; x: number; y: number; angle: number; size: number; colour: string };
type Box = { left: number; top: number; right: number; bottom: number };

const streetSize = 8;
const stopSize = 7.5;
const neighbourhoodSize = 10.5;
const halo = '#fbfbf9';

/** Names of streets along their longest straight piece, and stops with a dot; none covers another or the pin. */
export function drawLabels(
  sheet: Sheet,
  features: MapFeature[],
  frame: Frame,
  toPaper: ToPaper,
  pins: [x: number, y: number][],
): void {
  const taken: Box[] = pins.map(([x, y]) => ({ left: x - 16, right: x + 16, top: y - 44, bottom: y + 4 }));
  const streets = features
    .filter(({ kind, name }) => kind === 'street' && name)
    .map((feature) => alongLongest(sheet, feature, frame, toPaper))
    .filter((found) => found !== null)
    .sort((one, other) => other.lengthPt - one.lengthPt);
  for (const { label } of streets) place(sheet, label, frame, taken);
  for (const { kind, name, geometry } of features) {
    if (kind !== 'neighbourhood' || !name || geometry.type !== 'Point') continue;
    const [x, y] = toPaper(geometry.coordinates, frame);
    place(sheet, { text: name, x, y, angle: 0, size: neighbourhoodSize, colour: '#5d6670' }, frame, taken);
  }
  const named = new Set<string>();
  for (const { kind, name, geometry } of features) {
    if (kind !== 'stop' || !name || geometry.type !== 'Point' || named.has(name)) continue;
    const [x, y] = toPaper(geometry.coordinates, frame);
    const width = widthOf(sheet, name, stopSize);
    const label = { text: name, x: x + 5 + width / 2, y, angle: 0, size: stopSize, colour: '#6b6055' };
    if (!place(sheet, label, frame, taken)) continue;
    named.add(name);
    sheet.circle(x, y, 2.2).lineWidth(1).fillAndStroke('#8a7a66', '#ffffff');
  }
}

/** The straight piece of a street that its name fits along; null when there is none in sight. */
function alongLongest(
  sheet: Sheet,
  { name, geometry }: MapFeature,
  frame: Frame,
  toPaper: ToPaper,
): { lengthPt: number; label: Label } | null {
  const lines =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : [];
  const text = name ?? '';
  const needed = widthOf(sheet, text, streetSize);
  let best: { lengthPt: number; label: Label } | null = null;
  for (const line of lines)
    for (let at = 1; at < line.length; at++) {
      const [x1, y1] = toPaper(line[at - 1] as Position, frame);
      const [x2, y2] = toPaper(line[at] as Position, frame);
      const lengthPt = Math.hypot(x2 - x1, y2 - y1);
      if (lengthPt < needed * 0.6 || lengthPt <= (best?.lengthPt ?? 0)) continue;
      const turned = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
      const angle = turned > 90 ? turned - 180 : turned < -90 ? turned + 180 : turned;
      best = {
        lengthPt,
        label: { text, x: (x1 + x2) / 2, y: (y1 + y2) / 2, angle, size: streetSize, colour: '#3a444f' },
      };
    }
  return best;
}

/** Writes a label where it is wholly seen and covers no other. @returns whether it was written */
function place(sheet: Sheet, label: Label, frame: Frame, taken: Box[]): boolean {
  const box = boxOf(label, widthOf(sheet, label.text, label.size));
  const inside =
    box.left > frame.x && box.right < frame.x + frame.width && box.top > frame.y && box.bottom < frame.y + frame.height;
  const covers = taken.some(
    (other) => box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top,
  );
  if (!inside || covers) return false;
  taken.push(box);
  writeCentred(sheet, label);
  return true;
}

function boxOf({ x, y, angle, size }: Label, width: number): Box {
  const radians = (Math.abs(angle) * Math.PI) / 180;
  const halfWidth = (width * Math.cos(radians) + size * Math.sin(radians)) / 2 + 2;
  const halfHeight = (width * Math.sin(radians) + size * Math.cos(radians)) / 2 + 2;
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

/** Centred and turned about its middle; lines behind it fade under a halo. */
function writeCentred(sheet: Sheet, { text, x, y, angle, size, colour }: Label): void {
  sheet.save();
  sheet.rotate(angle, { origin: [x, y] });
  for (const pass of ['halo', 'letters'] as const) {
    let left = x - widthOf(sheet, text, size) / 2;
    for (const run of runsOf(text)) {
      sheet.font(fontName(run.script, 'regular'), size);
      if (pass === 'halo') sheet.lineWidth(2).lineJoin('round').strokeColor(halo).fillColor(halo);
      else sheet.fillColor(colour);
      const options = { lineBreak: false, baseline: 'alphabetic' as const, stroke: pass === 'halo', fill: true };
      sheet.text(run.text, left, y + size * 0.33, options);
      left += sheet.widthOfString(run.text);
    }
  }
  sheet.restore();
}
