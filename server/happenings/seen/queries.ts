import type { Knex } from 'knex';
import { ownAreaIds } from '../../areas/own/queries.ts';
import type { SubjectKind } from '../happen.ts';
import { subjects } from '../subject.ts';

/** What something is called, when everyone may know of it. */
export async function publicTitle(database: Knex, about: SubjectKind, subject: number): Promise<string | undefined> {
  const found = subjects[about];
  const row = await found
    .matching(database, {})
    .where(found.id, subject)
    .first(database.raw(`${found.title} as title`));
  return row?.title;
}

/** Whether something lies in an area that the account cares for. */
export async function liesInOwnArea(
  database: Knex,
  userId: string,
  about: SubjectKind,
  subject: number,
): Promise<boolean> {
  const own = await ownAreaIds(database, userId);
  if (about === 'area') return own.includes(subject);
  const found = subjects[about];
  for (const area of own)
    if (await found.matching(database, { area }).where(found.id, subject).first({ id: found.id })) return true;
  return false;
}
