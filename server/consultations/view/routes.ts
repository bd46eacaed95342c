import { required } from '../../accounts/signed-in.ts';
import { json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { idIn } from '../../http/path-id.ts';
import { proposalIdIn } from '../../proposals/missing.ts';
import { noSuchConsultation } from '../missing.ts';
import { ofProposal, oneConsultation } from '../schema.ts';
import { readOfProposal } from './of-proposal.ts';
import { readOne } from './one.ts';

export const consultationsOfProposal = endpoint({
  summary: 'What units were asked about a proposal and what they said; more of it for those who take part',
  answer: ofProposal,
  wantsCaller: true,
  handle: async ({ caller, path }, { database: { write } }) =>
    json(await readOfProposal(write, caller, proposalIdIn(path))),
});

export const readConsultationWhole = endpoint({
  summary: 'One consultation for its authors, their ambassador, the unit’s experts and staff',
  answer: oneConsultation,
  handle: async ({ caller, path }, { database: { write } }) =>
    json(await readOne(write, required(caller), idIn(path, 'id', noSuchConsultation))),
});
