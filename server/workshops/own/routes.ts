import { required } from '../../accounts/signed-in.ts';
import { json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { Problem } from '../../http/problem.ts';
import { noSuchProposal, proposalIdIn } from '../../proposals/missing.ts';
import { capacitiesOf, mayRead } from '../../proposals/people.ts';
import { readProposal } from '../../proposals/queries.ts';
import { proposalStatuses } from '../../proposals/status.ts';
import { ownSlots, proposalSlots } from '../schema.ts';
import { kindsBookable } from '../slots/booking.ts';
import { ownProposalsIn, slotsOfProposal, waitingSlots } from './queries.ts';

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
  handle: async ({ caller, path }, { database: { write } }) => {
    const me = required(caller);
    const proposal = await readProposal(write, proposalIdIn(path));
    const capacities = proposal ? await capacitiesOf(write, proposal, me) : [];
    if (!proposal || !mayRead(proposal, capacities)) throw noSuchProposal();
    if (capacities.length === 0 && !me.roles.includes('expert'))
      throw new Problem(403, 'not-yours', 'Terminy projektu widzą jego autorzy i osoby, które z nimi pracują.');
    return json({
      items: await slotsOfProposal(write, proposal.id),
      mayBook: capacities.includes('author') ? kindsBookable(proposal.status) : [],
    });
  },
});
