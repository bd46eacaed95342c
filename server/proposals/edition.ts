import type { Knex } from 'knex';
import { currentEdition, readEdition } from '../editions/queries.ts';
import { Problem } from '../http/problem.ts';

/**
 * The edition that is asked for, the current one when none is.
 *
 * @throws Problem 422 for one that does not exist, 409 while there is none
 */
export async function editionOf(database: Knex, year?: number): Promise<number> {
  if (year !== undefined) {
    if (!(await readEdition(database, year)))
      throw new Problem(422, 'unknown-edition', 'Takiej edycji nie ma.', { path: '/edition' });
    return year;
  }
  const current = await currentEdition(database);
  if (!current) throw new Problem(409, 'no-edition', 'Nie ma jeszcze żadnej edycji programu.');
  return current.year;
}
