import type { Holding } from '../accounts/holding.ts';
import { userById } from '../accounts/queries.ts';
import { deleteLettersOf, lettersFrom } from './queries.ts';

/** Letters that wait for confirmation; of those passed on, that they were. */
export const letterHolding: Holding = {
  name: 'letters',
  collect: async (database, userId) => {
    const user = await userById(database, userId);
    if (!user) return [];
    return (await lettersFrom(database, user.email)).map(({ to, body, created_at, relayed_at }) => ({
      to,
      body,
      createdAt: created_at,
      relayedAt: relayed_at,
    }));
  },
  erase: async (transaction, userId) => {
    const user = await userById(transaction, userId);
    if (user) await deleteLettersOf(transaction, { email: user.email, userId });
    return [];
  },
};
