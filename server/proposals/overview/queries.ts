import type { Knex } from 'knex';
import type { Filter } from '../../filter/filter.ts';
import { applyFilter } from '../../filter/queries.ts';
import { proposalTarget } from '../list/queries.ts';
import type { ProposalOutcome, ProposalStatus } from '../status.ts';

export type ProposalGroup = {
  status: Exclude<ProposalStatus, 'withdrawn'>;
  outcome: ProposalOutcome | null;
  scope: 'district' | 'city';
  /** Where their places lie, or the district that is meant whole; empty for the whole city. */
  districts: number[];
  count: number;
};

/** How many there are of each kind, drafts too, of which nothing else is told; read once for all districts. */
export async function tallyProposals(database: Knex, filter: Filter): Promise<ProposalGroup[]> {
  const kinds = ['proposals.status', 'proposals.outcome', 'proposals.scope', 'proposals.districts'];
  return applyFilter(database('proposals'), filter, proposalTarget)
    .whereNot('proposals.status', 'withdrawn')
    .groupBy(kinds)
    .select(kinds)
    .select(database.raw('count(*)::int as count'));
}
