import type { Holding } from '../accounts/holding.ts';
import { materialsBy } from './queries.ts';

/** What staff added stays; deleting the account takes their name off it. */
export const materialHolding: Holding = { name: 'materials', collect: materialsBy, erase: async () => [] };
