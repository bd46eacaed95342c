import sharp from 'sharp';

/** The largest photo as it comes, in bytes. */
export const largestPhoto = 15_000_000;
export const mostPhotos = 6;
/** Longer side of what is kept. */
const sidePx = 1_600;
/** Beyond this a picture is a trap: it would take gigabytes to unpack. */
const mostPixels = 60_000_000;
const patienceS = 20;
const quality = 80;

export type Photo = { bytes: Buffer; contentType: 'image/webp'; width: number; height: number };
export type PhotoRefusal = 'heic' | 'unknown-type' | 'too-many-pixels' | 'broken';

const heicBrands = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1']);

/**
 * Makes the photo anew: turned as it was taken, at most 1600 px, WebP, without anything that the camera or a program
 * wrote beside the picture (place, device, names).
 */
export async function reencode(bytes: Buffer): Promise<Photo | { refused: PhotoRefusal }> {
  const kind = kindOf(bytes);
  if (kind !== 'picture') return { refused: kind };
  try {
    const picture = sharp(bytes, { failOn: 'error', limitInputPixels: false, pages: 1 });
    const { width, height } = await picture.metadata();
    if (width * height > mostPixels) return { refused: 'too-many-pixels' };
    const { data, info } = await picture
      .autoOrient()
      .resize({ width: sidePx, height: sidePx, fit: 'inside', withoutEnlargement: true })
      .webp({ quality })
      .timeout({ seconds: patienceS })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, contentType: 'image/webp', width: info.width, height: info.height };
  } catch {
    // The decoder says no more than that it cannot read this.
    return { refused: 'broken' };
  }
}

/** By the bytes alone: a drawing with scripts or a page must never reach a decoder. */
function kindOf(bytes: Buffer): 'picture' | 'heic' | 'unknown-type' {
  const at = (from: number, to: number) => bytes.toString('latin1', from, to);
  if (at(0, 3) === '\u00ff\u00d8\u00ff' || at(0, 4) === '\u0089PNG') return 'picture';
  if (at(0, 4) === 'RIFF' && at(8, 12) === 'WEBP') return 'picture';
  if (at(4, 8) !== 'ftyp') return 'unknown-type';
  const brand = at(8, 12);
  if (brand === 'avif' || brand === 'avis') return 'picture';
  return heicBrands.has(brand) ? 'heic' : 'unknown-type';
}
