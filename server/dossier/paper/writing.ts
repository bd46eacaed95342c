import type { Language } from '../../accounts/signed-in.ts';
import { type Flow, flowText, needRoom } from '../../pdf/flow.ts';
import type { Dossier } from '../schema.ts';
import type { PaperFigures } from './figures.ts';
import type { PaperWords } from './words.ts';

/** What every part of the paper is written with. */
export type Writing = { flow: Flow; dossier: Dossier; words: PaperWords; figures: PaperFigures; language: Language };

/** A heading that does not stand alone at the foot of a page. */
export function heading({ flow }: Writing, text: string): void {
  needRoom(flow, 64);
  flow.y += 8;
  flowText(flow, text, { size: 14, weight: 'bold', as: 'H2', gap: 4 });
}
