import { z } from 'zod';
import { nothing } from '../accounts/schema.ts';
import { done, json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { notFound, Problem } from '../http/problem.ts';
import { countPhotos, deletePhoto, insertPhoto, postOfPhoto, readPhoto } from './photos/queries.ts';
import { largestPhoto, mostPhotos, type PhotoRefusal, reencode } from './photos/reencode.ts';
import { ownPost, visible } from './post-routes.ts';
import { noPost, numberIn, photoIdIn, readerOf, writerOf } from './reader.ts';
import { photoQuery, post } from './schema.ts';

const noPhoto = () => notFound('Nie ma takiego zdjęcia.');

export const addPhoto = endpoint<typeof photoQuery.shape, Buffer>({
  summary: 'Add a photo to my post; it is made anew, without the place and the device that it was taken with',
  query: photoQuery,
  binary: {
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
  },
  answer: post,
  handle: async ({ caller, path, query, body }, { database: { write } }) => {
    const writer = writerOf(caller);
    const id = numberIn(path.id, noPost);
    await ownPost(write, writer, id);
    const made = await reencode(body);
    if ('refused' in made) throw refusedPhoto(made.refused);
    await write.transaction(async (transaction) => {
      if ((await countPhotos(transaction, id)) >= mostPhotos)
        throw new Problem(409, 'too-many-photos', `Wpis może mieć najwyżej ${mostPhotos} zdjęć.`, { most: mostPhotos });
      await insertPhoto(transaction, id, query.alt, made);
    });
    return json(await visible(write, writer, id));
  },
});

export const removePhoto = endpoint({
  summary: 'Take a photo out of my post',
  body: nothing,
  answer: z.null(),
  handle: async ({ caller, path }, { database: { write } }) => {
    const id = photoIdIn(path.id);
    const of = await postOfPhoto(write, id);
    if (of === undefined) throw noPhoto();
    await ownPost(write, writerOf(caller), of);
    await deletePhoto(write, id);
    return done();
  },
});

export const showPhoto = endpoint({
  summary: 'A photo, for whoever may read its post',
  answer: z.string(),
  contentType: 'image/webp',
  wantsCaller: true,
  handle: async ({ caller, path, headers }, { database: { write } }) => {
    const id = photoIdIn(path.id);
    const of = await postOfPhoto(write, id);
    if (of === undefined) throw noPhoto();
    await visible(write, readerOf(caller), of);
    const kept = { ETag: `"${id}"`, 'Cache-Control': 'private, no-cache' };
    if (headers['if-none-match'] === kept.ETag)
      return { status: 304, contentType: 'image/webp', body: '', headers: kept };
    const found = await readPhoto(write, id);
    if (!found) throw noPhoto();
    return {
      status: 200,
      contentType: found.contentType,
      body: found.bytes,
      headers: { ...kept, 'Content-Security-Policy': "default-src 'none'; sandbox" },
    };
  },
});

const refusals: Record<PhotoRefusal, string> = {
  heic: 'Zdjęć HEIC nie potrafimy odczytać. W ustawieniach telefonu wybierz JPEG („Najbardziej zgodne”) albo wyślij zrzut.',
  'unknown-type': 'Przyjmujemy zdjęcia JPEG, PNG, WebP i AVIF. Ten plik jest czym innym, niezależnie od nazwy.',
  'too-many-pixels': 'To zdjęcie ma za dużo pikseli. Zmniejsz je i wyślij ponownie.',
  broken: 'Tego zdjęcia nie da się odczytać: może jest niepełne.',
};

function refusedPhoto(reason: PhotoRefusal): Problem {
  return new Problem(422, `photo-${reason}`, refusals[reason], { reason });
}
