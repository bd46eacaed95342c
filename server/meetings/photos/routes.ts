import { z } from 'zod';
import { nothing } from '../../accounts/schema.ts';
import { required } from '../../accounts/signed-in.ts';
import { changing } from '../../database/changing.ts';
import { json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { Problem } from '../../http/problem.ts';
import { mostPhotos } from '../../photos/reencode.ts';
import { noPhoto, photoAnswer, photoBody, photoIdIn, photoQuery, takenFrom } from '../../photos/taken.ts';
import { meetingIdIn } from '../missing.ts';
import { readManaged } from '../planning/managed.ts';
import { takeMeeting } from '../planning/planner.ts';
import { managedMeeting } from '../schema.ts';
import { countPhotos, deletePhoto, insertPhoto, meetingOfPhoto, readPhoto } from './queries.ts';

export const addMeetingPhoto = endpoint<typeof photoQuery.shape, Buffer>({
  summary:
    'Add a photo of a meeting that was held; it is made anew, without the place and the device it was taken with',
  query: photoQuery,
  binary: photoBody,
  answer: managedMeeting,
  handle: async ({ caller, path, query: { alt }, body }, services) => {
    const me = required(caller);
    const id = meetingIdIn(path);
    // Who may not is told before a decoder works for them.
    await services.database.write.transaction((transaction) => takeMeeting(transaction, me, id));
    const photo = await takenFrom(body);
    await changing(services, ['meetings'], async (transaction) => {
      const meeting = await takeMeeting(transaction, me, id);
      if (meeting.status !== 'held')
        throw new Problem(409, 'not-held', 'Zdjęcia dodaje się do spotkań, które się odbyły.', {
          stage: meeting.status,
        });
      if ((await countPhotos(transaction, id)) >= mostPhotos)
        throw new Problem(409, 'too-many-photos', `Spotkanie może mieć najwyżej ${mostPhotos} zdjęć.`, {
          most: mostPhotos,
        });
      await insertPhoto(transaction, { meeting: id, alt, addedBy: me.userId }, photo);
    });
    return json(await readManaged(services.database.write, id));
  },
});

export const removeMeetingPhoto = endpoint({
  summary: 'Take a photo away from a meeting',
  body: nothing,
  answer: managedMeeting,
  handle: async ({ caller, path }, services) => {
    const me = required(caller);
    const photo = photoIdIn(path.photo);
    const id = await changing(services, ['meetings'], async (transaction) => {
      const meeting = await meetingOfPhoto(transaction, photo);
      if (meeting === undefined) throw noPhoto();
      await takeMeeting(transaction, me, meeting);
      await deletePhoto(transaction, photo);
      return meeting;
    });
    return json(await readManaged(services.database.write, id));
  },
});

/** Only held meetings have photos, and those are public. */
export const showMeetingPhoto = endpoint({
  summary: 'A photo of a meeting',
  answer: z.string(),
  contentType: 'image/webp',
  handle: ({ path, headers }, { database: { read } }) => {
    const id = photoIdIn(path.photo);
    return photoAnswer(id, headers['if-none-match'], () => readPhoto(read, id));
  },
});
