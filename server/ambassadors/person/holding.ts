import type { Holding } from '../../accounts/holding.ts';
import { ambassadorsOf, anonymise, proposalsOf } from './queries.ts';

/** Layer of the areas and of who serves them. */
const layer = 'areas';

export const ambassadorHolding: Holding = {
  name: 'ambassadors',
  collect: ambassadorsOf,
  erase: async (transaction, userId) => {
    if ((await anonymise(transaction, userId)) === 0) return [];
    return [layer];
  },
};

/** Taken out with the ambassador: versions are proposed by ambassadors and applicants alone. */
export const proposalHolding: Holding = {
  name: 'areaProposals',
  collect: proposalsOf,
  erase: async () => [],
};
