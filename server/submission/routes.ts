import { required } from '../accounts/signed-in.ts';
import { changing } from '../database/changing.ts';
import { json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { Problem } from '../http/problem.ts';
import { proposalIdIn } from '../proposals/missing.ts';
import { moveProposal, requireMovable } from '../proposals/move.ts';
import { takeProposal } from '../proposals/people.ts';
import { move, proposalWhole, submission } from '../proposals/schema.ts';
import { viewProposal } from '../proposals/whole/view.ts';
import { requireItsNumber } from './number.ts';
import { readPackage } from './package.ts';
import { submissionPackage } from './schema.ts';
import { tellSubmission } from './telling.ts';

const uniqueNumber = 'proposals_official_number';

export const showPackage = endpoint({
  summary: 'Everything that the city’s form asks for, field by field; this application is not the formal channel',
  answer: submissionPackage,
  handle: async ({ caller, path }, { database: { write } }) =>
    json((await readPackage(write, proposalIdIn(path), required(caller))).ready),
});

export const submitProposal = endpoint({
  summary: 'Record that a proposal was submitted on the city’s platform, with the number that it got there',
  body: submission,
  answer: proposalWhole,
  handle: async ({ caller, path, body }, services) => {
    const me = required(caller);
    const id = proposalIdIn(path);
    await changing(services, ['proposals'], async (transaction) => {
      const current = () => viewProposal(transaction, id, me);
      const allowed = ['author', 'ambassador', 'staff'] as const;
      const { proposal, role } = await takeProposal(transaction, me, id, allowed, { body, current });
      requireMovable(proposal, 'submitted', role);
      requireItsNumber(body.officialNumber, proposal);
      const { officialNumber } = body;
      await moveProposal(transaction, proposal, { to: 'submitted', actor: me.userId, role, officialNumber });
      await tellSubmission(transaction, services, { ...proposal, official_number: officialNumber });
    }).catch((error: unknown) => {
      if ((error as { constraint?: string }).constraint !== uniqueNumber) throw error;
      throw new Problem(409, 'number-taken', 'Ten numer ma już inny projekt. Sprawdź, czy nie ma w nim pomyłki.', {
        path: '/officialNumber',
      });
    });
    return json(await viewProposal(services.database.write, id, me));
  },
});

export const undoSubmission = endpoint({
  summary: 'Take back a submission that was recorded by mistake; what the city published about it must not be there',
  body: move,
  answer: proposalWhole,
  handle: async ({ caller, path, body }, services) => {
    const me = required(caller);
    const id = proposalIdIn(path);
    await changing(services, ['proposals'], async (transaction) => {
      const current = () => viewProposal(transaction, id, me);
      const { proposal, role } = await takeProposal(transaction, me, id, ['author', 'staff'], { body, current });
      if (proposal.status !== 'submitted')
        throw new Problem(409, 'no-such-move', 'Tego projektu nie zapisano jako złożonego.', {
          proposalStatus: proposal.status,
        });
      if (proposal.outcome !== null)
        throw new Problem(409, 'has-outcome', 'Miasto ogłosiło już, co stało się z tym projektem, więc był złożony.');
      await moveProposal(transaction, proposal, { to: 'ready', actor: me.userId, role, note: body.note });
    });
    return json(await viewProposal(services.database.write, id, me));
  },
});
