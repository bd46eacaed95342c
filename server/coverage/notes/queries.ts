import type { Knex } from 'knex';

export type GapNote = { id: number; gap: string; body: string; author: string | null; writtenAt: Date };

/** Notes of all gaps, or of one, the oldest first. */
export async function readNotes(database: Knex, gap?: string): Promise<GapNote[]> {
  const query = database('coverage_notes')
    .leftJoin('users', 'users.id', 'coverage_notes.author')
    .orderBy('coverage_notes.id')
    .select('coverage_notes.id', 'gap', 'body', { author: 'users.name', writtenAt: 'written_at' });
  return gap === undefined ? query : query.where({ gap });
}

export async function insertNote(database: Knex, note: { gap: string; body: string; author: string }): Promise<void> {
  await database('coverage_notes').insert(note);
}

/** Gives the gap that it was a note of; undefined when there is no such note. */
export async function deleteNote(database: Knex, id: number): Promise<string | undefined> {
  const [row] = await database('coverage_notes').where({ id }).delete().returning('gap');
  return row?.gap;
}

export async function notesBy(database: Knex, userId: string): Promise<object[]> {
  return database('coverage_notes').where({ author: userId }).orderBy('id').select('body', { writtenAt: 'written_at' });
}
