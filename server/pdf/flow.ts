import { accent, linesOf, page, type Sheet, writeLines } from './sheet.ts';
import type { Weight } from './typeface.ts';

const top = 64;
const bottom = page.height - 84;
const leading = 1.35;

type Text = { size: number; weight?: Weight; colour?: string; as?: 'H1' | 'H2' | 'P'; gap?: number };

/** Where the next line stands in a document of several pages. */
export type Flow = {
  sheet: Sheet;
  y: number;
  /** Writes what stands on every page, as its number; called for each page that is begun. */
  dress: (sheet: Sheet, pageNumber: number) => void;
  pageNumber: number;
};

/** Begins to write on the first page, under what already stands there. */
export function openFlow(sheet: Sheet, y: number, dress: Flow['dress']): Flow {
  dress(sheet, 1);
  return { sheet, y, dress, pageNumber: 1 };
}

/** Goes on on a new page. */
export function nextPage(flow: Flow): void {
  flow.sheet.addPage();
  flow.pageNumber += 1;
  flow.y = top;
  flow.sheet.markContent('Artifact', { type: 'Layout' });
  flow.sheet.rect(0, 0, page.width, 12).fill(accent);
  flow.sheet.endMarkedContent();
  flow.dress(flow.sheet, flow.pageNumber);
}

/** Goes on on a new page unless this much still fits, in points. */
export function needRoom(flow: Flow, height: number): void {
  if (flow.y + height > bottom) nextPage(flow);
}

/** Writes text between the margins, each of its lines a paragraph of its own, over as many pages as it needs. */
export function flowText(
  flow: Flow,
  text: string,
  { size, weight = 'regular', colour, as = 'P', gap = 0 }: Text,
): void {
  const width = page.width - 2 * page.margin;
  for (const paragraph of text.split('\n').filter((line) => line.trim() !== '')) {
    const lines = linesOf(flow.sheet, paragraph, { size, weight, width });
    while (lines.length > 0) {
      needRoom(flow, size * leading);
      const fit = Math.max(1, Math.floor((bottom - flow.y) / (size * leading)));
      const part = lines.splice(0, fit);
      flow.y = writeLines(flow.sheet, part, { y: flow.y, size, weight, as, ...(colour && { colour }) });
    }
  }
  flow.y += gap;
}
