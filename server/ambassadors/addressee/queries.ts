import type { Knex } from 'knex';
import { isServing } from '../../areas/serving-status.ts';

/** Whom a letter is for. `userId` is null where a fictional person has no account. */
export type Addressed = {
  id: number;
  slug: string;
  name: string;
  demonstration: boolean;
  serving: boolean;
  userId: string | null;
};

export async function findAddressed(
  database: Knex,
  who: { slug: string } | { id: number },
): Promise<Addressed | undefined> {
  return database('ambassadors')
    .where(who)
    .first('id', 'slug', 'name', 'demonstration', { userId: 'user_id' }, database.raw(`(${isServing}) as serving`));
}

/** Holds the row until the transaction ends, so that letters to one person are counted one after another. */
export async function lockAddressed(transaction: Knex, id: number): Promise<void> {
  await transaction('ambassadors').where({ id }).forUpdate().first('id');
}
