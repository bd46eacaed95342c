import { z } from 'zod';
import { endpoint } from '../../http/endpoint.ts';
import { halfOf, usualScale } from '../../paper-map/map.ts';
import { readSurroundings } from '../../paper-map/queries.ts';
import { isGapId, noGap } from '../gaps/gap-id.ts';
import { type Gap, gapOnMap, readGaps } from '../gaps/queries.ts';
import { mapPlace, writeInvitation } from './invitation.ts';

const metresPerDegree = 111_320;
/** Beyond this streets are too thin to be told apart. */
const detailedUpTo = 8;
const air = 1.25;

export const gapInvitation = endpoint({
  summary: 'A poster that invites somebody to take an unserved neighbourhood on, A4, with a map and a QR code',
  query: z.object({ lang: z.enum(['pl', 'en', 'uk']).default('pl') }),
  answer: z.string(),
  contentType: 'application/pdf',
  handle: async ({ path: { id = '' }, query: { lang } }, { database: { write }, coverage, site, config }) => {
    await coverage.settled();
    const [gap] = isGapId(id) ? await readGaps(write, { id }) : [];
    if (!gap) throw noGap();
    const { middle, metresPerPoint } = fitting(gap);
    const frame = { ...mapPlace, metresPerPoint };
    const detailed = metresPerPoint <= detailedUpTo;
    const features = await readSurroundings(write, {
      at: middle,
      half: halfOf(frame),
      detailed,
      own: gapOnMap(gap.id),
    });
    const address = `${site.origin()}/areas/draw?start=gap:${gap.id}`;
    const { demonstration } = config;
    const body = await writeInvitation({ gap, features, frame, language: lang, address, demonstration });
    const headers = { 'Content-Disposition': `inline; filename="zaproszenie-${gap.id}.pdf"` };
    return { status: 200, contentType: 'application/pdf', body, headers };
  },
});

/** The scale at which the whole of the gap is on the map, with some room around. */
function fitting({ bbox }: Pick<Gap, 'bbox'>): { middle: [number, number]; metresPerPoint: number } {
  const [west = 0, south = 0, east = 0, north = 0] = bbox;
  const middle: [number, number] = [(west + east) / 2, (south + north) / 2];
  const widthM = (east - west) * metresPerDegree * Math.cos((middle[1] * Math.PI) / 180);
  const heightM = (north - south) * metresPerDegree;
  const needed = air * Math.max(widthM / mapPlace.width, heightM / mapPlace.height);
  return { middle, metresPerPoint: Math.max(usualScale, needed) };
}
