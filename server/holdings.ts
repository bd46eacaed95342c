import type { Holding } from './accounts/holding.ts';
import { accountHolding, mailHolding, sessionHolding } from './accounts/own-holding.ts';
import { ambassadorHolding } from './ambassadors/person/holding.ts';
import { plannedMeetingHolding, signUpHolding } from './meetings/holding.ts';

/** Everything held about people, topic by topic: what an account shows, exports and erases. */
export const holdings: Holding[] = [
  accountHolding,
  sessionHolding,
  mailHolding,
  ambassadorHolding,
  signUpHolding,
  plannedMeetingHolding,
];
