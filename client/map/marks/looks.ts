import type { Theme } from '../../../server/proposals/theme.ts';
import type { Glyph } from './glyphs.ts';

/** Colours of marks, by their names in `palette.ts` and `tokens.css`; told apart by colour-blind people. */
export type Tone = 'accent' | 'orange' | 'green' | 'plum' | 'grey';
export const tones: Tone[] = ['accent', 'orange', 'green', 'plum', 'grey'];

/** How a mark is drawn: the outline tells the topic, filling, picture and colour what kind or stage of it. */
export type Look = {
  outline: 'pin' | 'bubble' | 'sheet' | 'hexagon';
  fill: 'full' | 'hollow';
  tone: Tone;
  glyph: Glyph;
};

const meeting = (fill: Look['fill'], tone: Tone, glyph: Glyph): Look => ({ outline: 'pin', fill, tone, glyph });
const need = (glyph: Glyph, tone: Tone): Look => ({ outline: 'bubble', fill: 'full', tone, glyph });
const proposal = (fill: Look['fill'], tone: Tone, glyph: Glyph): Look => ({ outline: 'sheet', fill, tone, glyph });
const workshop = (fill: Look['fill'], tone: Tone, glyph: Glyph): Look => ({ outline: 'hexagon', fill, tone, glyph });

const themeLooks: Record<Theme, Look> = {
  greenery: need('trees', 'green'),
  infrastructure: need('construction', 'accent'),
  culture: need('theater', 'plum'),
  sport: need('volleyball', 'orange'),
  social: need('handshake', 'plum'),
  health: need('heartPulse', 'orange'),
  education: need('graduationCap', 'plum'),
  safety: need('shieldCheck', 'accent'),
  cycling: need('bike', 'accent'),
};

/** Every mark of the map, by topic and by what the topic tells apart; the legend is written from the same table. */
export const looks = {
  meetings: {
    planned: meeting('full', 'accent', 'dot'),
    held: meeting('hollow', 'grey', 'dot'),
    cancelled: meeting('hollow', 'grey', 'x'),
  },
  needs: themeLooks,
  proposals: {
    developed: proposal('hollow', 'accent', 'pencil'),
    'in-consultation': proposal('full', 'orange', 'clock'),
    'feedback-given': proposal('hollow', 'orange', 'message'),
    workshop: proposal('full', 'plum', 'users'),
    improved: proposal('hollow', 'plum', 'arrowUp'),
    ready: proposal('full', 'accent', 'flag'),
    submitted: proposal('full', 'green', 'check'),
    withdrawn: proposal('hollow', 'grey', 'x'),
  },
  consultations: {
    proposed: proposal('hollow', 'plum', 'flag'),
    open: proposal('full', 'accent', 'clock'),
    late: proposal('full', 'orange', 'clock'),
    answered: proposal('hollow', 'green', 'message'),
    declined: proposal('hollow', 'grey', 'x'),
    recalled: proposal('hollow', 'grey', 'x'),
  },
  workshops: {
    planned: workshop('full', 'plum', 'presentation'),
    marathon: workshop('full', 'green', 'flag'),
    held: workshop('hollow', 'grey', 'presentation'),
    cancelled: workshop('hollow', 'grey', 'x'),
  },
} as const satisfies Record<string, Record<string, Look>>;

/** Topics that lie on the map as marks. */
export type MarkTopic = keyof typeof looks;
export const markTopics = Object.keys(looks) as MarkTopic[];

/** @throws when a topic has no such mark: a mistake of ours */
export function lookOf(topic: MarkTopic, kind: string): Look {
  const look = (looks[topic] as Record<string, Look>)[kind];
  if (!look) throw new Error(`No mark for ${topic}: ${kind}.`);
  return look;
}
