import { json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { noSuchProposal, proposalIdIn } from '../missing.ts';
import { capacitiesOf, mayRead } from '../people.ts';
import { readProposal } from '../queries.ts';
import { versionsAnswer } from '../schema.ts';
import { firstPublicVersion, readVersions } from './queries.ts';

export const listVersions = endpoint({
  summary: 'What a proposal said and says, the newest first; others see what was said since it became public',
  answer: versionsAnswer,
  wantsCaller: true,
  handle: async ({ caller, path }, { database: { write } }) => {
    const id = proposalIdIn(path);
    const proposal = await readProposal(write, id);
    if (!proposal) throw noSuchProposal();
    const capacities = await capacitiesOf(write, proposal, caller);
    if (!mayRead(proposal, capacities)) throw noSuchProposal();
    const items = await readVersions(write, id);
    if (capacities.length > 0) return json({ items });
    const first = await firstPublicVersion(write, id);
    return json({ items: items.filter(({ number }) => number >= first).map((item) => ({ ...item, savedBy: null })) });
  },
});
