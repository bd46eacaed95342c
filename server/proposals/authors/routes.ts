import type { Knex } from 'knex';
import { z } from 'zod';
import { nothing } from '../../accounts/schema.ts';
import { required, type SignedIn } from '../../accounts/signed-in.ts';
import { changing } from '../../database/changing.ts';
import { done, json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { Problem } from '../../http/problem.ts';
import { noSuchProposal, proposalIdIn } from '../missing.ts';
import { capacitiesOf, mayRead, takeProposal } from '../people.ts';
import { readProposal } from '../queries.ts';
import { authorsAnswer, authorship } from '../schema.ts';
import { publicStatuses } from '../status.ts';
import { changeAuthor, openInvitations, readAuthors, removeAuthor } from './queries.ts';

export const listAuthors = endpoint({
  summary: 'Authors of a proposal, for those who work on it; to its authors also who was invited',
  answer: authorsAnswer,
  handle: async ({ caller, path }, { database: { write } }) => {
    const me = required(caller);
    const id = proposalIdIn(path);
    const proposal = await readProposal(write, id);
    if (!proposal) throw noSuchProposal();
    const capacities = await capacitiesOf(write, proposal, me);
    if (!mayRead(proposal, capacities)) throw noSuchProposal();
    if (capacities.length === 0)
      throw new Problem(403, 'not-yours', 'Listę autorów widzą tylko osoby, które pracują nad projektem.');
    return json(await viewAuthors(write, id, me, capacities.includes('author')));
  },
});

/** @param invitations whether to tell who was invited: their addresses are for authors only */
export async function viewAuthors(database: Knex, id: number, me: SignedIn, invitations: boolean) {
  const authors = await readAuthors(database, id);
  const invited = invitations ? await openInvitations(database, id) : [];
  return {
    items: authors.map((author) => ({
      name: author.name,
      first: author.first,
      me: author.user_id === me.userId,
      showsName: author.shows_name,
      inTouch: author.in_touch,
      joinedAt: author.joined_at.toISOString(),
    })),
    invitations: invited.map(({ id: invitation, email, invited_at }) => ({
      id: invitation,
      email,
      invitedAt: invited_at.toISOString(),
    })),
  };
}

export const changeAuthorship = endpoint({
  summary: 'Whether my name stands beside the proposal, and whether authors of similar ones may find me',
  body: authorship,
  answer: authorsAnswer,
  handle: async ({ caller, path, body }, services) => {
    const me = required(caller);
    const id = proposalIdIn(path);
    await changing(services, [], async (transaction, raise) => {
      const { proposal } = await takeProposal(transaction, me, id, ['author']);
      await changeAuthor(transaction, id, me.userId, body);
      if (publicStatuses.includes(proposal.status)) raise('proposals');
    });
    return json(await viewAuthors(services.database.write, id, me, true));
  },
});

export const leaveProposal = endpoint({
  summary: 'Be an author of the proposal no more; the last one withdraws it instead',
  body: nothing,
  answer: z.null(),
  handle: async ({ caller, path }, services) => {
    const me = required(caller);
    const id = proposalIdIn(path);
    await changing(services, [], async (transaction, raise) => {
      const { proposal } = await takeProposal(transaction, me, id, ['author']);
      if ((await readAuthors(transaction, id)).length === 1)
        throw new Problem(
          409,
          'last-author',
          'Jesteś jedyną osobą, która prowadzi ten projekt. Zaproś kogoś albo wycofaj projekt.',
        );
      await removeAuthor(transaction, id, me.userId);
      if (publicStatuses.includes(proposal.status)) raise('proposals');
    });
    return done();
  },
});
