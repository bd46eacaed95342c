import { writeFoot, writeHead } from '../pdf/letterhead.ts';
import { drawQrCode } from '../pdf/qr-code.ts';
import { accent, closeSheet, inkQuiet, openSheet, page, write } from '../pdf/sheet.ts';
import type { Certificate } from './schema.ts';

const qrSide = 112;
const qrGap = 24;

/**
 * The certificate as a PDF of one A4 page, in Polish, tagged for screen readers.
 *
 * @param address that verifies it
 */
export async function writePaper(certificate: Certificate, address: string): Promise<Buffer> {
  const { number, holderName, areaName, edition, issuedOn, training, demonstration } = certificate;
  const sheet = openSheet({ title: `Certyfikat ${number}`, language: 'pl-PL', created: new Date(issuedOn) });
  const centred = { align: 'centre' as const };
  writeHead(sheet);
  let y = write(sheet, 'Certyfikat', { ...centred, y: 170, size: 44, weight: 'bold', colour: accent, as: 'H1' });
  y = write(sheet, `nr ${number}`, { ...centred, y: y + 4, size: 15, colour: inkQuiet });
  y = write(sheet, 'Zaświadczamy, że', { ...centred, y: y + 40, size: 15 });
  y = write(sheet, holderName ?? '—', { ...centred, y: y + 12, size: 28, weight: 'bold' });
  y = write(sheet, roleOf(edition, training), { ...centred, y: y + 16, size: 15, x: 96, width: page.width - 192 });
  y = write(sheet, areaName, { ...centred, y: y + 12, size: 20, weight: 'bold' });
  y = write(sheet, `Kraków, ${dayInWords(issuedOn)}`, { ...centred, y: y + 36, size: 13 });
  if (demonstration)
    write(sheet, 'Wersja demonstracyjna: osoby i obszary są fikcyjne.', { ...centred, y: y + 16, size: 13 });
  verify(sheet, address);
  return closeSheet(sheet);
}

function verify(sheet: ReturnType<typeof openSheet>, address: string): void {
  const y = page.height - 96 - qrSide;
  const column = { x: page.margin + qrSide + qrGap, width: page.width - 2 * page.margin - qrSide - qrGap };
  drawQrCode(sheet, address, {
    x: page.margin,
    y,
    side: qrSide,
    label: 'Kod QR z adresem strony, która sprawdza certyfikat',
  });
  const next = write(sheet, 'Sprawdź ten certyfikat', { ...column, y: y + 16, size: 12, weight: 'bold' });
  const after = write(sheet, 'Zeskanuj kod albo wpisz adres. Strona powie, czy certyfikat jest ważny.', {
    ...column,
    y: next,
    size: 11,
  });
  write(sheet, address, { ...column, y: after + 4, size: 10, colour: inkQuiet });
  writeFoot(sheet, 'Funkcja ambasadora jest społeczna i nieodpłatna.');
}

function roleOf(edition: number, training: string | null): string {
  const learned = training ? `po szkoleniu „${training}” ` : '';
  return `${learned}pełni funkcję Ambasadora Partycypacji Lokalnej w edycji ${edition} na obszarze`;
}

/** "2026-11-23" → "23 listopada 2026". */
function dayInWords(day: string): string {
  return new Intl.DateTimeFormat('pl-PL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
