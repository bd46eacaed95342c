import { z } from 'zod';
import { endpoint } from '../../http/endpoint.ts';
import { halfOf } from '../../paper-map/map.ts';
import { readSurroundings } from '../../paper-map/queries.ts';
import { findMeeting } from '../list/queries.ts';
import { meetingIdIn, noSuchMeeting } from '../missing.ts';
import { meetingLayers } from '../routes.ts';
import { meetingLanguages } from '../schema.ts';
import { mapFrame, writePoster } from './poster.ts';
import { areasOnMap } from './queries.ts';

export const meetingPoster = endpoint({
  summary: 'A poster of a planned meeting, A4, with a map and a QR code',
  query: z.object({ lang: z.enum(meetingLanguages).default('pl').describe('Language of the poster') }),
  answer: z.string(),
  contentType: 'application/pdf',
  layers: meetingLayers,
  handle: async ({ path, query: { lang } }, { database: { read }, site }) => {
    const id = meetingIdIn(path);
    const meeting = await findMeeting(read, id);
    if (meeting?.stage !== 'planned') throw noSuchMeeting();
    const at = meeting.point as [number, number] | null;
    const own = areasOnMap(id);
    const features = at ? await readSurroundings(read, { at, half: halfOf(mapFrame), detailed: true, own }) : [];
    const address = `${site.origin()}/meetings/${id}`;
    const body = await writePoster({ meeting, features, language: lang, address, created: new Date(meeting.startsAt) });
    return {
      status: 200,
      contentType: 'application/pdf',
      body,
      headers: { 'Content-Disposition': `inline; filename="plakat-${id}.pdf"` },
    };
  },
});
