import type { Knex } from 'knex';
import type { Language } from '../accounts/signed-in.ts';

export type LetterRow = {
  id: string;
  ambassador: number;
  sender_name: string;
  sender_email: string;
  language: Language;
  /** Null once passed on. */
  body: string | null;
  created_at: Date;
  relayed_at: Date | null;
};

export async function insertLetter(
  transaction: Knex,
  letter: Pick<LetterRow, 'ambassador' | 'sender_name' | 'sender_email' | 'language' | 'body'> & { token_hash: string },
): Promise<string> {
  const [row] = await transaction('letters').insert(letter, ['id']);
  return row.id;
}

/** The letter whose confirmation has this token, held until the transaction ends. */
export async function takeLetter(transaction: Knex, tokenHash: string): Promise<LetterRow | undefined> {
  return transaction('letters').where({ token_hash: tokenHash }).forUpdate().first();
}

/** Of a letter that is passed on only that it was stays. */
export async function markRelayed(transaction: Knex, id: string): Promise<void> {
  await transaction('letters').where({ id }).update({ body: null, sender_name: '', relayed_at: transaction.fn.now() });
}

/** How many letters have been passed on to an ambassador within a day. */
export async function relayedWithinDay(database: Knex, ambassador: number): Promise<number> {
  const row = await database('letters')
    .where({ ambassador })
    .where('relayed_at', '>', database.raw("now() - interval '1 day'"))
    .count<{ count: string }[]>('* as count')
    .first();
  return Number(row?.count ?? 0);
}

export async function lettersFrom(
  database: Knex,
  email: string,
): Promise<(Pick<LetterRow, 'body' | 'created_at' | 'relayed_at'> & { to: string })[]> {
  return database('letters')
    .join('ambassadors', 'ambassadors.id', 'letters.ambassador')
    .where({ sender_email: email })
    .orderBy('letters.created_at')
    .select('letters.body', 'letters.created_at', 'letters.relayed_at', { to: 'ambassadors.name' });
}

/** Letters that a person wrote, and those that wait for them. */
export async function deleteLettersOf(transaction: Knex, person: { email: string; userId: string }): Promise<void> {
  await transaction('letters')
    .where({ sender_email: person.email })
    .orWhereIn('ambassador', transaction('ambassadors').where({ user_id: person.userId }).select('id'))
    .delete();
}

/** Letters whose sender's address nobody confirmed, and the trace of those passed on; gives how many. */
export async function deleteOldLetters(transaction: Knex, kept: string): Promise<number> {
  return transaction('letters').whereRaw('created_at < now() - ?::interval', [kept]).delete();
}
