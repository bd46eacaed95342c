import type { NotesAnswer } from '../../server/coverage/notes/routes.ts';
import { useOwn } from '../accounts/own-api.ts';
import type { Gap } from './coverage.ts';

export const notesPath = '/api/coverage/notes';
export type Note = NotesAnswer['items'][number];

export const useNotes = () => useOwn<NotesAnswer>(notesPath);

/**
 * Which notes belong to which gap: a note hangs on the first precinct that its gap had when it was written, so it follows
 * that precinct when places are grouped anew. Notes of precincts that nobody misses any more are `gone`.
 */
export function placeNotes(
  notes: Note[],
  gaps: Pick<Gap, 'id' | 'precincts'>[],
): { byGap: Map<string, Note[]>; gone: Note[] } {
  const byGap = new Map<string, Note[]>();
  const gone: Note[] = [];
  for (const note of notes) {
    const { precinct } = placeOf(note);
    const gap = gaps.find(({ id }) => id === note.gap) ?? gaps.find(({ precincts }) => precincts.includes(precinct));
    if (gap) byGap.set(gap.id, [...(byGap.get(gap.id) ?? []), note]);
    else gone.push(note);
  }
  return { byGap, gone };
}

/** District and precinct that a note was written of, as the address of its gap says (`gapOf` in server/coverage). */
export function placeOf({ gap }: Pick<Note, 'gap'>): { district: number; precinct: number } {
  const [district = 0, precinct = 0] = gap.split('-').map(Number);
  return { district, precinct };
}
