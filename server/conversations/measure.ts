import type { Knex } from 'knex';
import { Problem } from '../http/problem.ts';
import { writtenLately } from './queries.ts';

/** In a day: of an account younger than three days, and of any other. */
const most = { posts: { young: 5, other: 60 }, reports: { young: 5, other: 30 } };

/**
 * Lets an account write and report only so much a day.
 *
 * @throws Problem 429
 */
export async function requireMeasure(transaction: Knex, what: 'posts' | 'reports', userId: string): Promise<void> {
  const { count, young } = await writtenLately(transaction, what, userId);
  const limit = most[what][young ? 'young' : 'other'];
  if (count < limit) return;
  throw new Problem(
    429,
    'enough-today',
    young
      ? `Nowe konta mogą przez pierwsze trzy dni wysłać ${limit} takich wiadomości dziennie. Wróć jutro.`
      : 'Na dziś wystarczy: wróć jutro.',
    { limit, young },
  );
}
