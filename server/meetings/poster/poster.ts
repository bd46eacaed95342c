import type { z } from 'zod';
import type { Language } from '../../accounts/signed-in.ts';
import { drawMap, type Frame } from '../../paper-map/map.ts';
import type { MapFeature } from '../../paper-map/queries.ts';
import { drawQrCode } from '../../pdf/qr-code.ts';
import { accent, closeSheet, inkQuiet, openSheet, page, type Sheet, write } from '../../pdf/sheet.ts';
import type { meetingWhole } from '../schema.ts';
import { sayWhen } from '../warsaw-time.ts';
import { posterWords } from './words.ts';

type Meeting = z.output<typeof meetingWhole>;
type Poster = { meeting: Meeting; features: MapFeature[]; language: Language; address: string; created: Date };

const margin = 48;
const column = { x: margin, width: page.width - 2 * margin };
const qrSide = 118;
const footTop = page.height - margin - qrSide;

/** Where the map stands, unless what is above it needs more room. */
export const mapFrame: Frame = { x: margin, y: 356, width: column.width, height: 292 };

/** A poster for a notice board: one A4 page, the map drawn as vectors, tagged for screen readers. */
export async function writePoster({ meeting, features, language, address, created }: Poster): Promise<Buffer> {
  const words = posterWords[language];
  const sheet = openSheet({ title: meeting.title, language: words.locale, created });
  sheet.markContent('Artifact', { type: 'Layout' });
  sheet.rect(0, 0, page.width, 14).fill(accent);
  sheet.endMarkedContent();
  let y = write(sheet, words.kicker, { ...column, y: margin, size: 17, weight: 'bold', colour: accent });
  y = write(sheet, meeting.title, { ...column, y: y + 6, size: sizeOf(meeting.title), weight: 'bold', as: 'H1' });
  const when = sayWhen(new Date(meeting.startsAt), new Date(meeting.endsAt), language);
  y = write(sheet, when, { ...column, y: y + 12, size: 20, weight: 'bold', colour: accent });
  y = writePlace(sheet, meeting, language, y + 4);
  const top = Math.max(mapFrame.y, writeInvitation(sheet, meeting, language, y + 6) + 10);
  if (features.length > 0) {
    // Long texts take the room of the map, never its place.
    const frame = { ...mapFrame, y: top, height: mapFrame.y + mapFrame.height - top };
    drawMap(sheet, features, frame, words.map);
    write(sheet, words.source, { ...column, y: frame.y + frame.height + 3, size: 7.5, colour: inkQuiet });
  }
  writeFoot(sheet, meeting, language, address);
  return closeSheet(sheet);
}

/** A long title is smaller, so that the rest keeps its place. */
function sizeOf(title: string): number {
  return title.length <= 40 ? 36 : title.length <= 75 ? 29 : 24;
}

function writePlace(sheet: Sheet, meeting: Meeting, language: Language, y: number): number {
  const words = posterWords[language];
  if (meeting.form === 'online') return write(sheet, words.online, { ...column, y, size: 18 });
  const name = meeting.form === 'hybrid' ? `${meeting.venueName} (${words.alsoOnline})` : (meeting.venueName ?? '');
  const next = write(sheet, name, { ...column, y, size: 18 });
  return meeting.venueAddress ? write(sheet, meeting.venueAddress, { ...column, y: next, size: 15 }) : next;
}

function writeInvitation(sheet: Sheet, meeting: Meeting, language: Language, y: number): number {
  const words = posterWords[language];
  const next = write(sheet, `${words.by}: ${meeting.ambassador?.name ?? words.city}`, { ...column, y, size: 13 });
  const facts = [
    meeting.stepFree && words.stepFree,
    meeting.lift && words.lift,
    meeting.hearingLoop && words.loop,
    meeting.signLanguage && words.signLanguage,
    meeting.languages.length > 1 &&
      `${words.languages}: ${meeting.languages.map((code) => code.toUpperCase()).join(', ')}`,
  ].filter((fact) => typeof fact === 'string');
  if (facts.length === 0) return next;
  return write(sheet, capital(facts.join(', ')), { ...column, y: next + 2, size: 12, colour: inkQuiet });
}

function writeFoot(sheet: Sheet, { demonstration }: Meeting, language: Language, address: string): void {
  const words = posterWords[language];
  drawQrCode(sheet, address, { x: page.width - margin - qrSide, y: footTop, side: qrSide, label: words.qr });
  const beside = { x: margin, width: column.width - qrSide - 24 };
  let y = write(sheet, words.signUp, { ...beside, y: footTop + 16, size: 19, weight: 'bold', colour: accent });
  y = write(sheet, words.free, { ...beside, y: y + 2, size: 12 });
  y = write(sheet, address, { ...beside, y: y + 2, size: 12, weight: 'bold' });
  if (demonstration) write(sheet, words.fictional, { ...beside, y: y + 4, size: 11, colour: inkQuiet });
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
