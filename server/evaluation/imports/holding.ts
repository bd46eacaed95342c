import type { Holding } from '../../accounts/holding.ts';
import { importsBy } from './queries.ts';

/** What staff imported stays; deleting the account takes their name off it. */
export const evaluationImportHolding: Holding = {
  name: 'evaluationImports',
  collect: importsBy,
  erase: async () => [],
};
