import { create, type Font } from 'fontkit';
import { fontName, fonts, runsOf, type Weight } from '../pdf/typeface.ts';

/** Opened when the first picture is drawn. */
const opened = new Map<string, Font>();

function fontOf(name: string): Font {
  if (opened.size === 0) for (const [each, file] of fonts()) opened.set(each, create(file));
  const font = opened.get(name);
  if (!font) throw new Error(`No font ${name}.`);
  return font;
}

/** A text as outlines: a picture then looks the same on a machine without any font. */
export function lettering(text: string, sizePx: number, weight: Weight): { svg: string; widthPx: number } {
  let widthPx = 0;
  let svg = '';
  for (const run of runsOf(text)) {
    const font = fontOf(fontName(run.script, weight));
    const scale = sizePx / font.unitsPerEm;
    const { glyphs, positions } = font.layout(run.text);
    glyphs.forEach(({ path }, index) => {
      svg += `<path transform="translate(${widthPx.toFixed(2)} 0) scale(${scale} ${-scale})" d="${path.toSVG()}"/>`;
      widthPx += (positions[index]?.xAdvance ?? 0) * scale;
    });
  }
  return { svg, widthPx };
}

/** Words in lines no wider than asked; what does not fit in so many lines ends in an ellipsis. */
export function inLines(text: string, sizePx: number, weight: Weight, mostPx: number, mostLines: number): string[] {
  const fits = (line: string) => lettering(line, sizePx, weight).widthPx <= mostPx;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= mostLines) return lines;
  const shown = lines.slice(0, mostLines);
  let last = shown[mostLines - 1] ?? '';
  while (last && !fits(`${last}…`)) last = last.slice(0, -1);
  return [...shown.slice(0, -1), `${last.trimEnd()}…`];
}
