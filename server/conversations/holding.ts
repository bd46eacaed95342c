import type { Holding } from '../accounts/holding.ts';
import { eraseSaid, saidBy } from './person/queries.ts';

export const conversationHolding: Holding = {
  name: 'conversations',
  collect: saidBy,
  erase: async (transaction, userId) => {
    await eraseSaid(transaction, userId);
    return [];
  },
};
