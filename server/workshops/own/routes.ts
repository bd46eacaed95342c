import { isStaff, required } from '../../accounts/signed-in.ts';
import { json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { notFound, Problem } from '../../http/problem.ts';
import { isAuthor, readProposal } from '../../proposals/queries.ts';
import { proposalStatuses, publicStatuses } from '../../proposals/status.ts';
import { ownSlots, proposalSlots } from '../schema.ts';
import { kindsBookable } from '../slots/booking.ts';
import { accompanies, ownProposalsIn, slotsOfProposal, waitingSlots } from './queries.ts';

export const listOwnSlots = endpoint({
  summary: 'Slots of my proposals and at my tables, and what of mine can be booked for',
  answer: ownSlots,
  handle: async ({ caller }, { database: { write } }) => {
    const me = required(caller);
    const statuses = proposalStatuses.filter((status) => kindsBookable(status).length > 0);
    const own = await ownProposalsIn(write, me.userId, statuses);
    const bookable = own.map((proposal) => ({ ...proposal, mayBook: kindsBookable(proposal.status) }));
    return json({ ...(await waitingSlots(write, me)), bookable });
  },
});

export const listProposalSlots = endpoint({
  summary: 'Slots of a proposal, for its authors, their ambassador, experts and staff',
  answer: proposalSlots,
  handle: async ({ caller, path: { id = '' } }, { database: { write } }) => {
    const me = required(caller);
    const proposal = /^\d{1,9}$/.test(id) ? await readProposal(write, Number(id)) : undefined;
    const mine = proposal !== undefined && (await isAuthor(write, proposal.id, me.userId));
    const concerned =
      mine ||
      isStaff(me) ||
      me.roles.includes('expert') ||
      (proposal !== undefined && (await accompanies(write, proposal.id, me.userId)));
    if (!proposal || !(concerned || publicStatuses.includes(proposal.status)))
      throw notFound('Takiego projektu nie ma.');
    if (!concerned)
      throw new Problem(403, 'not-yours', 'Terminy projektu widzą jego autorzy i osoby, które z nimi pracują.');
    return json({
      items: await slotsOfProposal(write, proposal.id),
      mayBook: mine ? kindsBookable(proposal.status) : [],
    });
  },
});
