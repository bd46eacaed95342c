import type { Knex } from 'knex';
import { isServing } from '../../areas/serving-status.ts';
import type { ProposalStatus } from '../status.ts';

/** Where the next step is the authors'. */
const authorsTurn = ['draft', 'developed', 'feedback-given', 'improved', 'ready'] as const satisfies ProposalStatus[];
const most = 20;

export type WaitingProposals = {
  /** Own proposals whose next step is their authors'. */
  own: { id: number; title: string; status: (typeof authorsTurn)[number] }[];
  /** Of others, worked on in the ambassador's areas, that no unit has been asked about yet. */
  toAccompany: { id: number; title: string }[];
};

/** What of proposals waits for an author and for the ambassador who accompanies. */
export async function waitingProposals(database: Knex, userId: string): Promise<WaitingProposals> {
  const mine = () => database('proposal_authors').where({ user_id: userId }).select('proposal');
  return {
    own: await database('proposals')
      .whereIn('id', mine())
      .whereIn('status', authorsTurn)
      .orderBy('moved_at', 'desc')
      .orderBy('id')
      .limit(most)
      .select('id', 'title', 'status'),
    toAccompany: await database('proposals')
      .join('areas', 'areas.id', 'proposals.area')
      .join('ambassadors', 'ambassadors.id', 'areas.ambassador')
      .where({ 'ambassadors.user_id': userId, 'proposals.status': 'developed' })
      .whereRaw(isServing)
      .whereNotIn('proposals.id', mine())
      .orderBy('proposals.moved_at')
      .limit(most)
      .select('proposals.id', 'proposals.title'),
  };
}
