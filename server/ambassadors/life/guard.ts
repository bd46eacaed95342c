import type { Knex } from 'knex';
import type { SignedIn } from '../../accounts/signed-in.ts';
import { notFound, Problem } from '../../http/problem.ts';
import { slugPattern } from '../slug.ts';
import { type LifeMove, mayHappen } from './moves.ts';
import { type AmbassadorRow, findBySlug, lockAmbassador } from './queries.ts';

export const noAmbassador = () => notFound('Takiego ambasadora nie ma.');

/** The ambassador that a path names. @throws Problem 404 when there is none */
export async function foundIn(database: Knex, { slug = '' }: Record<string, string>): Promise<AmbassadorRow> {
  const found = slugPattern.test(slug) ? await findBySlug(database, slug) : undefined;
  if (!found) throw noAmbassador();
  return found;
}

/** The same, locked for a change. @throws Problem 404 otherwise */
export async function anyOf(transaction: Knex, path: Record<string, string>): Promise<AmbassadorRow> {
  const locked = await lockAmbassador(transaction, (await foundIn(transaction, path)).id);
  if (!locked) throw noAmbassador();
  return locked;
}

/** The same, when the caller is that ambassador. @throws Problem 404 otherwise */
export async function ownOnly(
  transaction: Knex,
  path: Record<string, string>,
  { userId }: SignedIn,
): Promise<AmbassadorRow> {
  const row = await anyOf(transaction, path);
  if (row.userId !== userId) throw noAmbassador();
  return row;
}

/** @throws Problem 409 `impossible` naming the state, when it does not allow the move */
export function requirePossible({ status }: AmbassadorRow, move: LifeMove): void {
  if (mayHappen(status, move)) return;
  throw new Problem(409, 'impossible', `Tego nie da się teraz zrobić: ${inPolish[status]}.`, { status, move });
}

const inPolish: Record<AmbassadorRow['status'], string> = {
  'awaiting-training': 'ambasador czeka na szkolenie',
  active: 'ambasador jest aktywny',
  suspended: 'działalność ambasadora jest wstrzymana',
  ended: 'ambasador zakończył działalność',
};
