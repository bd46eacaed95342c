import type { Holding } from '../accounts/holding.ts';
import { eraseSignUps, heldMeetings, heldSignUps } from './held/queries.ts';

const layer = 'meetings';

/** Sign-ups go with the account. The places that they free are given away by the next round of `upkeep.ts`, with mails. */
export const signUpHolding: Holding = {
  name: 'meetingSignUps',
  collect: heldSignUps,
  erase: async (transaction, userId) => {
    if ((await eraseSignUps(transaction, userId)) === 0) return [];
    return [layer];
  },
};

/** A meeting stays, without who made it: it belongs to those who came. The account's row lets go of it by itself. */
export const plannedMeetingHolding: Holding = {
  name: 'plannedMeetings',
  collect: heldMeetings,
  erase: async () => [],
};
