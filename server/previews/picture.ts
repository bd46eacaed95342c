import sharp from 'sharp';
import { inLines, lettering } from './lettering.ts';
import type { Ground } from './queries.ts';

/** As sites that show links ask for it. */
export const pictureSize = { width: 1200, height: 630 };
const colours = {
  paper: '#ffffff',
  ground: '#e8ebef',
  line: '#ffffff',
  accent: '#124a8f',
  ink: '#16202b',
  soft: '#4c5a68',
};
const margin = 64;
const textWidth = 620;
const map = { x: 700, y: 110, width: 450, height: 410 };

export type Caption = { kind: string; title: string; detail: string };

/** The picture of a link as PNG: what it is in words, where it is on the city. */
export async function drawPicture({ kind, title, detail }: Caption, ground: Ground | null): Promise<Buffer> {
  const titleLines = inLines(title, 60, 'bold', textWidth, 4);
  const detailLines = inLines(detail, 32, 'regular', textWidth, 3);
  const top = 176;
  const parts = [
    line('Okolica', margin, 96, 36, 'bold', colours.accent),
    line(kind, margin, top, 30, 'regular', colours.soft),
    ...titleLines.map((text, index) => line(text, margin, top + 76 + index * 68, 60, 'bold', colours.ink)),
    ...detailLines.map((text, index) =>
      line(text, margin, top + 76 + titleLines.length * 68 + 8 + index * 42, 32, 'regular', colours.soft),
    ),
  ];
  const { width, height } = pictureSize;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="${colours.paper}"/>${ground ? onMap(ground) : ''}
<rect y="${height - 14}" width="${width}" height="14" fill="${colours.accent}"/>${parts.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
}

function line(text: string, x: number, y: number, sizePx: number, weight: 'bold' | 'regular', colour: string): string {
  return `<g transform="translate(${x} ${y})" fill="${colour}">${lettering(text, sizePx, weight).svg}</g>`;
}

function onMap({ districts, area, point, box }: Ground): string {
  const scale = Math.min(map.width / box.width, map.height / box.height);
  const left = map.x + (map.width - box.width * scale) / 2;
  const top = map.y + (map.height - box.height * scale) / 2;
  const shapes = districts.map((path) => `<path d="${path}"/>`).join('');
  const dot = point
    ? `<circle cx="${point[0]}" cy="${point[1]}" r="${11 / scale}" fill="${colours.accent}" stroke="#fff" stroke-width="${5 / scale}"/>`
    : '';
  return `<g transform="translate(${left} ${top}) scale(${scale}) translate(${-box.x} ${-box.y})">
<g fill="${colours.ground}" stroke="${colours.line}" stroke-width="${1.5 / scale}">${shapes}</g>
${area ? `<path d="${area}" fill="${colours.accent}" fill-rule="evenodd"/>` : ''}${dot}</g>`;
}
