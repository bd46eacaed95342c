import { z } from 'zod';
import { required } from '../../accounts/signed-in.ts';
import { created, json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { notFound } from '../../http/problem.ts';
import { typedLines } from '../../http/storable.ts';
import { isGapId, noGap } from '../gaps/gap-id.ts';
import { readGaps } from '../gaps/queries.ts';
import { deleteNote, insertNote, readNotes } from './queries.ts';

const note = z.object({
  id: z.number().int(),
  gap: z.string(),
  body: z.string(),
  author: z.string().nullable().describe('null: the account has been erased'),
  writtenAt: z.string(),
});
const notesAnswer = z.object({ items: z.array(note) });
export type NotesAnswer = z.output<typeof notesAnswer>;

export const listNotes = endpoint({
  summary: 'Notes of staff on unserved neighbourhoods',
  answer: notesAnswer,
  handle: async (_input, { database: { write } }) => json({ items: await readNotes(write) }),
});

export const addNote = endpoint({
  summary: 'Note something on an unserved neighbourhood',
  body: z.strictObject({ body: typedLines(1000).refine((text) => text !== '') }),
  answer: notesAnswer,
  handle: async ({ caller, path: { id = '' }, body }, { database: { write } }) => {
    const [gap] = isGapId(id) ? await readGaps(write, { id }) : [];
    if (!gap) throw noGap();
    await insertNote(write, { gap: gap.id, body: body.body, author: required(caller).userId });
    return created({ items: await readNotes(write, gap.id) });
  },
});

export const removeNote = endpoint({
  summary: 'Take a note away',
  answer: notesAnswer,
  handle: async ({ path: { id = '' } }, { database: { write } }) => {
    const gap = /^[1-9]\d{0,8}$/.test(id) ? await deleteNote(write, Number(id)) : undefined;
    if (gap === undefined) throw notFound('Takiej notatki nie ma.');
    return json({ items: await readNotes(write, gap) });
  },
});
