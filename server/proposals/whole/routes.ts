import { required } from '../../accounts/signed-in.ts';
import { json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { proposalsByIds } from '../list/queries.ts';
import { proposalIdIn } from '../missing.ts';
import { ownProposals, proposalWhole } from '../schema.ts';
import { ownIds } from './own/queries.ts';
import { viewProposal } from './view.ts';

export const showProposal = endpoint({
  summary: 'One proposal, with what the caller may do with it; drafts only for those who work on them',
  answer: proposalWhole,
  wantsCaller: true,
  handle: async ({ caller, path }, { database: { write } }) =>
    json(await viewProposal(write, proposalIdIn(path), caller)),
});

export const listOwnProposals = endpoint({
  summary: 'Proposals of which I am an author, and those that are worked on in my area',
  answer: ownProposals,
  handle: async ({ caller }, { database: { write } }) => {
    const own = await ownIds(write, required(caller).userId);
    const items = await proposalsByIds(
      write,
      own.map(({ id }) => id),
    );
    const about = new Map(own.map((row) => [row.id, row]));
    return json({
      items: items.flatMap((item) => {
        const row = about.get(item.id);
        return row ? [{ ...item, version: row.version, role: row.role }] : [];
      }),
    });
  },
});
