import type { Holding } from '../../accounts/holding.ts';
import { notesBy } from './queries.ts';

/** Notes of the city's work stay without their author. */
export const gapNoteHolding: Holding = { name: 'gapNotes', collect: notesBy, erase: async () => [] };
