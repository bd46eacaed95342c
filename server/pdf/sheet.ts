import PDFDocument from 'pdfkit';
import { fontName, fonts, runsOf, type Weight } from './typeface.ts';

/** A4 in points. */
export const page = { width: 595.28, height: 841.89, margin: 64 } as const;
export const ink = '#16202b';
export const inkQuiet = '#4d5a68';
export const accent = '#0b3d77';

export type Sheet = PDFKit.PDFDocument;

/** A tagged A4 document in our typeface. `created` makes the same content give the same bytes. */
export function openSheet({ title, language, created }: { title: string; language: string; created: Date }): Sheet {
  const sheet = new PDFDocument({
    size: 'A4',
    margin: page.margin,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    font: null as unknown as string,
    info: { Title: title, Creator: 'Okolica', Producer: 'Okolica', CreationDate: created },
  });
  for (const [name, file] of fonts()) sheet.registerFont(name, file);
  return sheet;
}

/** Ends the document and gives its bytes. */
export async function closeSheet(sheet: Sheet): Promise<Buffer> {
  const chunks: Buffer[] = [];
  sheet.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((done) => sheet.on('end', done));
  sheet.end();
  await ended;
  return Buffer.concat(chunks);
}

type Writing = {
  /** Top of the first line, in points from the top of the page. */
  y: number;
  size: number;
  weight?: Weight;
  colour?: string;
  align?: 'left' | 'centre' | 'right';
  /** Left edge and width of the column; those between the margins when absent. */
  x?: number;
  width?: number;
  /** Structure type for readers: a heading or a paragraph. */
  as?: 'H1' | 'H2' | 'P';
};

const leading = 1.35;
/** Where the free room of a line stands: none of it, half of it, all of it before the text. */
const indents = { left: 0, centre: 0.5, right: 1 };

/** Writes text in lines that fit the column, and gives the top of what follows. */
export function write(sheet: Sheet, text: string, writing: Writing): number {
  const { size, weight = 'regular', width = page.width - 2 * page.margin } = writing;
  return writeLines(sheet, linesOf(sheet, text, { size, weight, width }), writing);
}

/** Writes lines that are known to fit as one element, and gives the top of what follows. */
export function writeLines(sheet: Sheet, lines: string[], writing: Writing): number {
  const { size, weight = 'regular', colour = ink, align = 'left', as = 'P' } = writing;
  const { x = page.margin, width = page.width - 2 * page.margin } = writing;
  let y = writing.y;
  const element = sheet.struct(as, {}, () => {
    for (const line of lines) {
      const start = x + (width - widthOf(sheet, line, size, weight)) * indents[align];
      writeLine(sheet, line, { x: start, y, size, weight, colour });
      y += size * leading;
    }
  });
  sheet.addStructure(element);
  return y;
}

function writeLine(
  sheet: Sheet,
  line: string,
  { x, y, size, weight, colour }: { x: number; y: number; size: number; weight: Weight; colour: string },
): void {
  let left = x;
  for (const { text, script } of runsOf(line)) {
    sheet.font(fontName(script, weight), size).fillColor(colour);
    // All runs stand on one baseline: the files of one typeface differ in their ascenders.
    sheet.text(text, left, y + size, { lineBreak: false, baseline: 'alphabetic' });
    left += sheet.widthOfString(text);
  }
}

/** Lines in which a text fits a column. */
export function linesOf(
  sheet: Sheet,
  text: string,
  { size, weight, width }: { size: number; weight: Weight; width: number },
): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(sheet, longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(...cut(sheet, word, size, weight, width));
  }
  return lines;
}

/** A word wider than the column goes on in the next line. */
function cut(sheet: Sheet, word: string, size: number, weight: Weight, width: number): string[] {
  const parts = [''];
  for (const letter of word) {
    const longer = `${parts.at(-1)}${letter}`;
    if (parts.at(-1) === '' || widthOf(sheet, longer, size, weight) <= width) parts[parts.length - 1] = longer;
    else parts.push(letter);
  }
  return parts;
}

/** Width of a line in points. */
export function widthOf(sheet: Sheet, text: string, size: number, weight: Weight = 'regular'): number {
  let width = 0;
  for (const run of runsOf(text)) width += sheet.font(fontName(run.script, weight), size).widthOfString(run.text);
  return width;
}
