import type { Holding } from '../../accounts/holding.ts';
import { draftsOf } from './queries.ts';

/** Drafts of areas; deleting the account deletes them. */
export const draftHolding: Holding = {
  name: 'areaDrafts',
  collect: async (database, userId) =>
    (await draftsOf(database, userId)).map(({ name, kind, recipe, updatedAt }) => ({ name, kind, recipe, updatedAt })),
  erase: async () => [],
};
