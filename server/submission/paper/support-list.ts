import { type Flow, flowText } from '../../pdf/flow.ts';
import { drawQrCode } from '../../pdf/qr-code.ts';
import { accent, inkQuiet, page, type Sheet, write } from '../../pdf/sheet.ts';
import type { SubmissionPackage } from '../schema.ts';
import { notFormal } from './paper-words.ts';

const columns = [
  { title: 'Lp.', width: 30 },
  { title: 'Imię i nazwisko', width: 165 },
  { title: 'Adres zamieszkania w Krakowie', width: 165 },
  { title: 'Podpis', width: 107 },
];
const headHeight = 22;
const tallestRow = 34;
const bottom = page.height - 108;
const qrSide = 72;

/** A sheet on which neighbours sign that they support the proposal. It never asks for the PESEL number. */
export function writeSupportList(flow: Flow, ready: SubmissionPackage, address: string): void {
  const { sheet } = flow;
  const { signatures, signatureDays } = ready.rules;
  const beside = { x: page.margin, width: page.width - 2 * page.margin - qrSide - 16 };
  drawQrCode(sheet, address, {
    x: page.width - page.margin - qrSide,
    y: 44,
    side: qrSide,
    label: 'Kod QR z adresem strony projektu',
  });
  let y = write(sheet, 'Lista poparcia projektu', {
    ...beside,
    y: 44,
    size: 20,
    weight: 'bold',
    colour: accent,
    as: 'H2',
  });
  y = write(sheet, ready.title, { ...beside, y: y + 2, size: 13, weight: 'bold' });
  const number = ready.officialNumber ?? '. . . . . . . . . . . . . . . . . . . .';
  y = write(sheet, `Numer projektu na platformie miasta: ${number}`, { ...beside, y: y + 2, size: 11 });
  flow.y = Math.max(y + 4, 44 + qrSide + 8);
  flowText(
    flow,
    `Popieram zgłoszenie tego projektu. Potrzeba co najmniej ${signatures} podpisów, złożonych najpóźniej ${signatureDays} dni po złożeniu projektu. Nie wpisuj numeru PESEL ani telefonu.`,
    { size: 11, gap: 4 },
  );
  drawTable(sheet, flow.y, signatures);
  write(sheet, `${notFormal} Sprawdź tam, czy edycja nie wymaga własnego wzoru listy.`, {
    y: bottom + 3,
    size: 7.5,
    colour: inkQuiet,
  });
}

/** As many rows as there must be signatures, as tall as the page allows. */
function drawTable(sheet: Sheet, top: number, rows: number): void {
  const height = Math.min(tallestRow, (bottom - top - headHeight) / rows);
  const edges: number[] = [page.margin];
  for (const { width } of columns) edges.push((edges.at(-1) ?? 0) + width);
  const right = edges.at(-1) ?? page.width;
  sheet.markContent('Artifact', { type: 'Layout' });
  for (let row = 0; row <= rows; row++) {
    const y = top + headHeight + row * height;
    sheet.moveTo(page.margin, y).lineTo(right, y);
  }
  sheet.moveTo(page.margin, top).lineTo(right, top);
  for (const x of edges) sheet.moveTo(x, top).lineTo(x, top + headHeight + rows * height);
  sheet.lineWidth(0.75).stroke(inkQuiet);
  sheet.endMarkedContent();
  for (const [index, { title }] of columns.entries())
    write(sheet, title, { x: (edges[index] ?? 0) + 5, width: 160, y: top + 4, size: 9.5, weight: 'bold' });
  const size = Math.min(11, height * 0.6);
  for (let row = 0; row < rows; row++)
    write(sheet, `${row + 1}.`, {
      x: page.margin + 5,
      width: 24,
      y: top + headHeight + row * height + (height - size * 1.35) / 2,
      size,
      colour: inkQuiet,
    });
}
