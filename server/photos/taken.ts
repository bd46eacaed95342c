import { z } from 'zod';
import type { Answer } from '../http/answer.ts';
import type { Binary } from '../http/binary.ts';
import { notFound, Problem } from '../http/problem.ts';
import { typedLine } from '../http/storable.ts';
import { largestPhoto, type Photo, type PhotoRefusal, reencode } from './reencode.ts';

export const photoQuery = z.object({
  alt: typedLine(300).min(3).describe('What the photo shows, for who cannot see it'),
});

/** A photo beside what it belongs to. */
export const photoShape = z.object({
  id: z.string(),
  alt: z.string(),
  width: z.number().int(),
  height: z.number().int(),
});

/** What may be sent; what it is, its bytes say. */
export const photoBody: Binary = {
  types: [
    'image/jpeg',
    'image/png',
    'image/webp',
    'image/avif',
    'image/heic',
    'image/heif',
    'application/octet-stream',
  ],
  maxBytes: largestPhoto,
};

export const noPhoto = () => notFound('Nie ma takiego zdjęcia.');

/** @throws Problem 404 for what is no id of a photo */
export function photoIdIn(id: string | undefined): string {
  if (!id || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw noPhoto();
  return id;
}

/** The photo made anew. @throws Problem 422 `photo-…` saying why it cannot be */
export async function takenFrom(bytes: Buffer): Promise<Photo> {
  const made = await reencode(bytes);
  if ('refused' in made)
    throw new Problem(422, `photo-${made.refused}`, refusals[made.refused], { reason: made.refused });
  return made;
}

/** A photo as it is sent: never as a page, and again only when it has been asked whether it may. */
export async function photoAnswer(
  id: string,
  ifNoneMatch: string | undefined,
  read: () => Promise<{ bytes: Buffer; contentType: string } | undefined>,
): Promise<Answer> {
  const kept = { ETag: `"${id}"`, 'Cache-Control': 'private, no-cache' };
  const found = await read();
  // Looked for first: what was taken away is not shown from anybody's store either.
  if (!found) throw noPhoto();
  if (ifNoneMatch === kept.ETag) return { status: 304, contentType: found.contentType, body: '', headers: kept };
  return {
    status: 200,
    contentType: found.contentType,
    body: found.bytes,
    headers: { ...kept, 'Content-Security-Policy': "default-src 'none'; sandbox" },
  };
}

const refusals: Record<PhotoRefusal, string> = {
  heic: 'Zdjęć HEIC nie potrafimy odczytać. W ustawieniach telefonu wybierz JPEG („Najbardziej zgodne”) albo wyślij zrzut.',
  'unknown-type': 'Przyjmujemy zdjęcia JPEG, PNG, WebP i AVIF. Ten plik jest czym innym, niezależnie od nazwy.',
  'too-many-pixels': 'To zdjęcie ma za dużo pikseli. Zmniejsz je i wyślij ponownie.',
  broken: 'Tego zdjęcia nie da się odczytać: może jest niepełne.',
};
