import type { Holding } from '../accounts/holding.ts';
import { actsOf } from './queries.ts';

/** What somebody did stays for two years, but without them: the account's end empties its column. */
export const actHolding: Holding = { name: 'acts', collect: actsOf, erase: async () => [] };
