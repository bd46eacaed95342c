import type { Holding } from '../accounts/holding.ts';
import { followsOf } from './queries.ts';

/** Deleting the account deletes them. */
export const followHolding: Holding = {
  name: 'follows',
  collect: async (database, userId) =>
    (await followsOf(database, userId)).map(({ about, label, filter, rhythm, since }) => ({
      about,
      label,
      filter,
      rhythm,
      createdAt: since,
    })),
  erase: async () => [],
};
