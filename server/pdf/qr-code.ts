import { encode } from 'uqr';
import type { Sheet } from './sheet.ts';

/** Draws a QR code of `text` in a square of `side` points, with a name for who cannot see it. */
export function drawQrCode(
  sheet: Sheet,
  text: string,
  { x, y, side, label }: { x: number; y: number; side: number; label: string },
): void {
  const { data, size } = encode(text, { border: 2, ecc: 'M' });
  const cell = side / size;
  sheet.addStructure(
    sheet.struct('Figure', { alt: label }, () => {
      for (const [row, cells] of data.entries())
        for (const [column, dark] of cells.entries())
          if (dark) sheet.rect(x + column * cell, y + row * cell, cell, cell);
      sheet.fill('#000000');
    }),
  );
}
