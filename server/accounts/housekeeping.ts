import type { Knex } from 'knex';
import { deletePastWindows } from '../http/limits/queries.ts';
import { everyRound } from '../jobs/rounds.ts';
import { deleteOldLetters } from '../letters/queries.ts';
import { deleteOldMails } from '../mail/queries.ts';
import { deleteExpired } from './queries.ts';

const everyMs = 60 * 60_000;
const mailsDays = 7;
const lettersDays = 7;

/** Deletes now and every hour what has run out. Doing it in several processes at once does no harm. */
export function keepHouse(database: Knex, onError: (error: unknown) => void): { close: () => Promise<void> } {
  const clean = async () => {
    await deleteExpired(database);
    await deletePastWindows(database);
    await deleteOldMails(database, mailsDays);
    await deleteOldLetters(database, lettersDays);
  };
  return everyRound(everyMs, clean, onError);
}
