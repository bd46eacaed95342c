import type { Holding } from '../accounts/holding.ts';
import { deletePlacesToCome, placesOf } from './queries.ts';

/** Places in trainings. Stands before the ambassador's own holding, which takes the person out of what stays. */
export const trainingHolding: Holding = {
  name: 'trainings',
  collect: placesOf,
  erase: async (transaction, userId) => {
    await deletePlacesToCome(transaction, userId);
    return [];
  },
};
