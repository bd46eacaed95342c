import type { Knex } from 'knex';
import { z } from 'zod';
import { nothing } from '../../accounts/schema.ts';
import { required } from '../../accounts/signed-in.ts';
import { changing } from '../../database/changing.ts';
import { created, done, json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import type { Limit } from '../../http/limits/limits.ts';
import { idIn } from '../../http/path-id.ts';
import { notFound, Problem } from '../../http/problem.ts';
import { hashOfToken, newToken } from '../../http/token.ts';
import { tell } from '../../mail/tell.ts';
import { proposalIdIn } from '../missing.ts';
import { takeProposal } from '../people.ts';
import { authorsOf, lockProposal, type ProposalRow, readProposal } from '../queries.ts';
import { authorsAnswer, invitation, invitationToken, openedInvitation, proposalWhole } from '../schema.ts';
import { viewProposal } from '../whole/view.ts';
import {
  addAuthor,
  answerInvitation,
  deleteInvitation,
  findInvitation,
  type Invitation,
  openInvitations,
  putInvitation,
} from './queries.ts';
import { viewAuthors } from './routes.ts';

const mostAuthors = 20;
const inviting: Limit[] = [
  { name: 'mail-address', by: 'address', most: 30, withinS: 3_600 },
  { name: 'mail-account', by: 'email', most: 5, withinS: 3_600 },
];
const guessing: Limit[] = [{ name: 'guess-address', by: 'address', most: 20, withinS: 300, onlyFailures: true }];

const untitled = { pl: 'projekt bez tytułu', en: 'an untitled proposal', uk: 'проєкт без назви' };

export const inviteAuthor = endpoint({
  summary: 'Invite somebody to be an author too; a mail brings them the link',
  body: invitation,
  answer: authorsAnswer,
  limits: inviting,
  handle: async ({ caller, path, body }, services) => {
    const me = required(caller);
    const id = proposalIdIn(path);
    const email = body.email.toLowerCase();
    await changing(services, [], async (transaction) => {
      const { proposal } = await takeProposal(transaction, me, id, ['author']);
      requireUnfinished(proposal);
      const authors = await authorsOf(transaction, id);
      if (authors.some((author) => author.email === email))
        throw new Problem(409, 'already-author', 'Ta osoba jest już wśród autorów.', { path: '/email' });
      const open = (await openInvitations(transaction, id)).filter((one) => one.email !== email);
      if (authors.length + open.length >= mostAuthors)
        throw new Problem(409, 'too-many-authors', `Autorów może być najwyżej ${mostAuthors}.`, { most: mostAuthors });
      const token = newToken();
      await putInvitation(transaction, { proposal: id, email, tokenHash: hashOfToken(token), by: me.userId });
      await services.mail.queue(transaction, {
        to: email,
        name: '',
        language: me.language,
        kind: 'proposal-invitation',
        link: `${services.site.origin()}/proposals/invitations#${token}`,
        values: { title: proposal.title || untitled[me.language], inviter: me.name },
      });
    });
    return created(await viewAuthors(services.database.write, id, me, true));
  },
});

export const takeInvitationBack = endpoint({
  summary: 'Take an unanswered invitation back: the link of its mail then works no more',
  body: nothing,
  answer: z.null(),
  handle: async ({ caller, path }, services) => {
    const me = required(caller);
    const id = proposalIdIn(path);
    await changing(services, [], async (transaction) => {
      await takeProposal(transaction, me, id, ['author']);
      if (!(await deleteInvitation(transaction, id, idIn(path, 'invitation', noSuchInvitation))))
        throw noSuchInvitation();
    });
    return done();
  },
});

const noSuchInvitation = () => notFound('Takiego zaproszenia bez odpowiedzi nie ma.');

export const openProposalInvitation = endpoint({
  summary: 'What an invitation is to, by the token of its mail',
  body: invitationToken,
  answer: openedInvitation,
  limits: guessing,
  handle: async ({ body }, { database: { write } }) => {
    const { proposal, by } = await requireOpen(write, body.token);
    const inviter = (await authorsOf(write, proposal.id)).find(({ userId }) => userId === by);
    return json({ proposal: { id: proposal.id, title: proposal.title }, invitedBy: inviter?.name ?? '' });
  },
});

export const acceptProposalInvitation = endpoint({
  summary: 'Become an author by the token of an invitation, with the account that is signed in',
  body: invitationToken,
  answer: proposalWhole,
  limits: guessing,
  handle: async ({ caller, body }, services) => {
    const me = required(caller);
    const id = await changing(services, [], async (transaction) => {
      const { proposal, invitation, by } = await requireOpen(transaction, body.token);
      const locked = await lockProposal(transaction, proposal.id);
      if (!locked || !(await answerInvitation(transaction, invitation.id))) throw spent();
      requireUnfinished(locked);
      if (await addAuthor(transaction, locked.id, me.userId))
        await tell(transaction, services, by === me.userId ? null : by, 'proposal-author-joined', {
          page: `/proposals/${locked.id}`,
          values: { title: locked.title || untitled[me.language], author: me.name },
        });
      return locked.id;
    });
    return json(await viewProposal(services.database.write, id, me));
  },
});

export const declineProposalInvitation = endpoint({
  summary: 'Decline an invitation by the token of its mail; its link then works no more',
  body: invitationToken,
  answer: z.null(),
  limits: guessing,
  handle: async ({ body }, { database: { write } }) => {
    const { invitation } = await requireOpen(write, body.token);
    if (!(await answerInvitation(write, invitation.id))) throw spent();
    return done();
  },
});

type Open = { proposal: ProposalRow; invitation: Invitation; by: string | null };

/** @throws Problem 410 when the link is spent or 30 days old, and once the proposal has been submitted or withdrawn */
async function requireOpen(database: Knex, token: string): Promise<Open> {
  const found = await findInvitation(database, hashOfToken(token));
  const proposal = found && (await readProposal(database, found.proposal));
  if (!found || !proposal || isFinished(proposal)) throw spent();
  return { proposal, invitation: found, by: found.invited_by };
}

const spent = () => new Problem(410, 'link-spent', 'To zaproszenie jest niepełne albo straciło ważność.');

const isFinished = ({ status }: ProposalRow) => status === 'submitted' || status === 'withdrawn';

function requireUnfinished(proposal: ProposalRow): void {
  if (isFinished(proposal))
    throw new Problem(409, 'finished', 'Ten projekt jest już złożony albo wycofany, więc nie przybędzie mu autorów.', {
      proposalStatus: proposal.status,
    });
}
