import type { Language } from '../../accounts/signed-in.ts';
import { drawMap, type Frame } from '../../paper-map/map.ts';
import type { MapFeature } from '../../paper-map/queries.ts';
import { drawQrCode } from '../../pdf/qr-code.ts';
import { accent, closeSheet, inkQuiet, openSheet, page, write } from '../../pdf/sheet.ts';
import type { Gap } from '../gaps/queries.ts';
import { invitationWords } from './words.ts';

type Invitation = {
  gap: Pick<Gap, 'names' | 'residents'>;
  features: MapFeature[];
  frame: Frame;
  language: Language;
  address: string;
  demonstration: boolean;
};

const margin = 48;
const column = { x: margin, width: page.width - 2 * margin };
const qrSide = 118;
const footTop = page.height - margin - qrSide;

/** Where the map stands. */
export const mapPlace = { x: margin, y: 300, width: column.width, height: 340 };

/** A poster for a notice board of a neighbourhood that nobody serves: one A4 page. */
export async function writeInvitation({ gap, features, frame, language, address, demonstration }: Invitation) {
  const words = invitationWords[language];
  const sheet = openSheet({ title: words.kicker, language: words.locale, created: new Date() });
  sheet.markContent('Artifact', { type: 'Layout' });
  sheet.rect(0, 0, page.width, 14).fill(accent);
  sheet.endMarkedContent();
  let y = write(sheet, words.kicker, { ...column, y: margin, size: 17, weight: 'bold', colour: accent });
  y = write(sheet, words.title, { ...column, y: y + 6, size: 30, weight: 'bold', as: 'H1' });
  y = write(sheet, `${words.lead} ${gap.names.join(', ')}`, { ...column, y: y + 10, size: 16, weight: 'bold' });
  const residents = new Intl.NumberFormat(words.locale).format(Math.round(gap.residents / 10) * 10);
  y = write(sheet, words.residents.replace('{count}', residents), { ...column, y: y + 2, size: 16 });
  write(sheet, words.task, { ...column, y: y + 8, size: 13 });
  drawMap(sheet, features, frame, words.map);
  write(sheet, words.source, { ...column, y: frame.y + frame.height + 3, size: 7.5, colour: inkQuiet });
  drawQrCode(sheet, address, { x: page.width - margin - qrSide, y: footTop, side: qrSide, label: words.qr });
  const beside = { x: margin, width: column.width - qrSide - 24 };
  let foot = write(sheet, words.how, { ...beside, y: footTop + 12, size: 15, weight: 'bold', colour: accent });
  foot = write(sheet, address, { ...beside, y: foot + 4, size: 11 });
  if (demonstration) write(sheet, words.fictional, { ...beside, y: foot + 4, size: 11, colour: inkQuiet });
  return closeSheet(sheet);
}
