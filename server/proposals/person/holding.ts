import type { Holding } from '../../accounts/holding.ts';
import { authoredBy, deleteInvitations, deleteUnseen, invitationsOf } from './queries.ts';

const layer = 'proposals';

/** What became public stays, without the person: it belongs to those who worked on it. Only unseen drafts go. */
export const authorshipHolding: Holding = {
  name: 'authoredProposals',
  collect: authoredBy,
  erase: async (transaction, userId) => {
    await deleteUnseen(transaction, userId);
    return [layer];
  },
};

export const proposalInvitationHolding: Holding = {
  name: 'proposalInvitations',
  collect: invitationsOf,
  erase: async (transaction, userId) => {
    await deleteInvitations(transaction, userId);
    return [];
  },
};
