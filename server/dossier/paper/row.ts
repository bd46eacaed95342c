import { type Flow, needRoom } from '../../pdf/flow.ts';
import { inkQuiet, linesOf, page, type Sheet, writeLines } from '../../pdf/sheet.ts';
import type { Weight } from '../../pdf/typeface.ts';

type Cell = { text: string; weight?: Weight; quiet?: boolean };
/** Shares of the width between the margins. */
export type Columns = number[];

const size = 10;
const leading = 1.35;
const gap = 10;

/** Writes one row of a table: cells side by side, each in as many lines as it needs, with a rule beneath. */
export function flowRow(flow: Flow, columns: Columns, cells: Cell[]): void {
  const whole = page.width - 2 * page.margin;
  const laid = cells.map(({ text, weight = 'regular' }, at) => {
    const width = whole * (columns[at] ?? 0) - gap;
    return linesOf(flow.sheet, text, { size, weight, width });
  });
  const height = Math.max(1, ...laid.map(({ length }) => length)) * size * leading;
  needRoom(flow, height + 6);
  let x = page.margin;
  for (const [at, { weight = 'regular', quiet }] of cells.entries()) {
    const width = whole * (columns[at] ?? 0);
    writeLines(flow.sheet, laid[at] ?? [], { y: flow.y, x, width, size, weight, ...(quiet && { colour: inkQuiet }) });
    x += width;
  }
  flow.y += height + 3;
  rule(flow.sheet, flow.y);
  flow.y += 3;
}

function rule(sheet: Sheet, y: number): void {
  sheet.markContent('Artifact', { type: 'Layout' });
  sheet
    .moveTo(page.margin, y)
    .lineTo(page.width - page.margin, y)
    .lineWidth(0.5)
    .stroke('#dbe1e7');
  sheet.endMarkedContent();
}
