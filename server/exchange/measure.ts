import type { Knex } from 'knex';
import { Problem } from '../http/problem.ts';
import { writtenLately } from './queries.ts';

/** In a day: of an account younger than a week, and of any other. */
const most = { posts: { young: 3, other: 20 }, comments: { young: 10, other: 100 } };

/**
 * Lets an account write only so much a day. Its row is locked, so that many at once do not slip through.
 *
 * @throws Problem 429
 */
export async function requireMeasure(transaction: Knex, what: 'posts' | 'comments', userId: string): Promise<void> {
  const { count, young } = await writtenLately(transaction, what, userId);
  if (count < most[what][young ? 'young' : 'other']) return;
  throw new Problem(429, 'enough-today', 'Na dziś wystarczy: wróć z kolejnym wpisem jutro.', { limit: what, young });
}
