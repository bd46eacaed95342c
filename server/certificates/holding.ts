import type { Holding } from '../accounts/holding.ts';
import { present } from './present.ts';
import { certificatesOf, takeNameOut } from './queries.ts';

export const certificateHolding: Holding = {
  name: 'certificates',
  collect: async (database, userId) =>
    (await certificatesOf(database, userId)).map((row) => {
      const { id: _id, ...shown } = present(row);
      return shown;
    }),
  erase: async (transaction, userId) => {
    await takeNameOut(transaction, userId);
    return [];
  },
};
