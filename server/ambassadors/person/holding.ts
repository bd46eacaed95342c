import type { Holding } from '../../accounts/holding.ts';
import { touch } from '../../database/versions.ts';
import { ambassadorsOf, anonymise } from './queries.ts';

/** Layer of the areas and of who serves them. */
const layer = 'areas';

export const ambassadorHolding: Holding = {
  name: 'ambassadors',
  collect: async (database, userId) =>
    (await ambassadorsOf(database, userId)).map(({ id: _id, created_at, ...row }) => ({
      ...row,
      createdAt: created_at,
    })),
  erase: async (transaction, userId) => {
    if ((await anonymise(transaction, userId)) === 0) return [];
    await touch(transaction, [layer]);
    return [layer];
  },
};
