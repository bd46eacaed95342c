import type { Holding } from '../../accounts/holding.ts';
import { removeAuthor } from '../authors/queries.ts';
import { authoredBy, deleteInvitations, deleteUnseen, invitationsOf, lockAuthored } from './queries.ts';

const layer = 'proposals';

/** What became public stays, without the person: it belongs to those who worked on it. Only unseen drafts go. */
export const authorshipHolding: Holding = {
  name: 'authoredProposals',
  collect: authoredBy,
  erase: async (transaction, userId) => {
    const authored = await lockAuthored(transaction, userId);
    await deleteUnseen(transaction, userId);
    // One by one, so that each has somebody who is its first author.
    for (const proposal of authored) await removeAuthor(transaction, proposal, userId);
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
