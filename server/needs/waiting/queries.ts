import type { Knex } from 'knex';
import { publicStatuses } from '../../proposals/status.ts';
import { matchingNeeds } from '../list/queries.ts';

/** How many open needs in each of these areas no proposal that all may see answers yet; areas without any are left out. */
export async function waitingNeeds(database: Knex, areas: number[]): Promise<{ area: number; count: number }[]> {
  const waiting = [];
  for (const area of areas) {
    const [row] = await matchingNeeds(database, { area })
      .whereNotExists(
        database('proposal_needs')
          .join('proposals', 'proposals.id', 'proposal_needs.proposal')
          .whereIn('proposals.status', publicStatuses)
          .whereRaw('proposal_needs.need = needs.id'),
      )
      .count({ count: '*' });
    const count = Number(row?.count ?? 0);
    if (count > 0) waiting.push({ area, count });
  }
  return waiting;
}
