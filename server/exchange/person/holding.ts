import type { Holding } from '../../accounts/holding.ts';
import { eraseWritten, writtenBy } from './queries.ts';

export const exchangeHolding: Holding = {
  name: 'exchange',
  collect: writtenBy,
  erase: async (transaction, userId) => {
    await eraseWritten(transaction, userId);
    return [];
  },
};
