import type { Holding } from '../../accounts/holding.ts';
import { heldBookings, heldTables } from './queries.ts';

/** A booking stays with its proposal, without who made it: the account's row lets go of it by itself. */
export const bookingHolding: Holding = {
  name: 'slotBookings',
  collect: heldBookings,
  erase: async () => [],
};

/** A table stays, for whoever takes it over. */
export const tableHolding: Holding = {
  name: 'workshopTables',
  collect: heldTables,
  erase: async () => [],
};
