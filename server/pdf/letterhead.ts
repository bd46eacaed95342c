import { accent, inkQuiet, page, type Sheet, write } from './sheet.ts';

const headY = 48;
const footY = page.height - 72;

/** The application's name above every document, under a line of the accent. */
export function writeHead(sheet: Sheet): void {
  sheet.markContent('Artifact', { type: 'Layout' });
  sheet.rect(0, 0, page.width, 12).fill(accent);
  sheet.endMarkedContent();
  write(sheet, 'Okolica', { y: headY, size: 20, weight: 'bold', colour: accent });
  write(sheet, 'Ambasadorzy partycypacji lokalnej w Krakowie', { y: headY + 28, size: 11, colour: inkQuiet });
}

/** What stands at the foot of the page. */
export function writeFoot(sheet: Sheet, sentence: string): void {
  write(sheet, sentence, { y: footY, size: 10, colour: inkQuiet });
}
