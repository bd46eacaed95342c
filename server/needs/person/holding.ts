import type { Holding } from '../../accounts/holding.ts';
import { countSupports, lockFamilies } from '../queries.ts';
import { eraseSupports, forgetAuthor, heldNeeds, heldSupports, needsOf } from './queries.ts';

/** A need stays, without who marked it: others have supported it. */
export const needHolding: Holding = {
  name: 'needs',
  collect: heldNeeds,
  erase: async (transaction, userId) => {
    // Those that they support too, which are counted next: taken later, they would be locked out of order.
    await lockFamilies(transaction, await needsOf(transaction, userId));
    const changed = await forgetAuthor(transaction, userId);
    if (changed.length === 0) return [];
    await countSupports(transaction, changed);
    return ['needs'];
  },
};

/** Support goes with the account. */
export const supportHolding: Holding = {
  name: 'needSupports',
  collect: heldSupports,
  erase: async (transaction, userId) => {
    await lockFamilies(transaction, await needsOf(transaction, userId));
    const changed = await eraseSupports(transaction, userId);
    if (changed.length === 0) return [];
    await countSupports(transaction, changed);
    return ['needs'];
  },
};
