import { z } from 'zod';
import { nothing } from '../accounts/schema.ts';
import { done, json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { Problem } from '../http/problem.ts';
import { mostPhotos } from '../photos/reencode.ts';
import { noPhoto, photoAnswer, photoBody, photoIdIn, photoQuery, takenFrom } from '../photos/taken.ts';
import { countPhotos, deletePhoto, insertPhoto, postOfPhoto, readPhoto } from './photos/queries.ts';
import { ownPost, visible } from './post-routes.ts';
import { noPost, numberIn, readerOf, writerOf } from './reader.ts';
import { post } from './schema.ts';

export const addPhoto = endpoint<typeof photoQuery.shape, Buffer>({
  summary: 'Add a photo to my post; it is made anew, without the place and the device that it was taken with',
  query: photoQuery,
  binary: photoBody,
  answer: post,
  handle: async ({ caller, path, query, body }, { database: { write } }) => {
    const writer = writerOf(caller);
    const id = numberIn(path.id, noPost);
    await ownPost(write, writer, id);
    const photo = await takenFrom(body);
    await write.transaction(async (transaction) => {
      if ((await countPhotos(transaction, id)) >= mostPhotos)
        throw new Problem(409, 'too-many-photos', `Wpis może mieć najwyżej ${mostPhotos} zdjęć.`, { most: mostPhotos });
      await insertPhoto(transaction, id, query.alt, photo);
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
    return photoAnswer(id, headers['if-none-match'], () => readPhoto(write, id));
  },
});
