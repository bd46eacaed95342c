import { required } from '../../accounts/signed-in.ts';
import { changing } from '../../database/changing.ts';
import { created, json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { idIn } from '../../http/path-id.ts';
import { Problem } from '../../http/problem.ts';
import { proposalIdIn } from '../../proposals/missing.ts';
import { moveProposal } from '../../proposals/move.ts';
import { takeProposal } from '../../proposals/people.ts';
import { noSuchConsultation } from '../missing.ts';
import { requireMove, requireVersion, whoMay } from '../moves.ts';
import { takeCase } from '../parties.ts';
import { currentOf, insertConsultation, updateConsultation } from '../queries.ts';
import { asking, ofProposal, oneConsultation, recalling } from '../schema.ts';
import { tellAsked, tellAuthors, tellExperts } from '../telling.ts';
import { findUnit } from '../units/queries.ts';
import { readOfProposal } from '../view/of-proposal.ts';
import { readOne } from '../view/one.ts';
import { requireAskable } from './askable.ts';

const alreadyAsked = () =>
  new Problem(409, 'already-asked', 'O ten projekt już zapytano: najpierw wycofaj tamto pytanie.');

export const askUnit = endpoint({
  summary: 'Ask a unit about a proposal; staff confirm which one',
  body: asking,
  answer: ofProposal,
  handle: async ({ caller, path, body }, services) => {
    const me = required(caller);
    const id = proposalIdIn(path);
    await changing(services, ['consultations'], async (transaction) => {
      const { proposal } = await takeProposal(transaction, me, id, ['author', 'ambassador']);
      if (await currentOf(transaction, id)) throw alreadyAsked();
      await requireAskable(transaction, proposal);
      if (proposal.version !== body.version)
        throw new Problem(409, 'somebody-was-faster', 'Ktoś w międzyczasie zmienił ten projekt.', {
          current: { version: proposal.version },
          yours: body,
        });
      const unit = await findUnit(transaction, body.unit);
      if (!unit?.active) throw new Problem(422, 'no-unit', 'Tej jednostki nie można zapytać.', { path: '/unit' });
      const inserted = await insertConsultation(transaction, {
        proposal: id,
        unit: unit.id,
        question: body.question,
        proposalVersion: proposal.version,
        by: me.userId,
      });
      if (inserted === undefined) throw alreadyAsked();
      await tellAsked(transaction, services, proposal, { unit: unit.id, question: body.question });
    });
    return created(await readOfProposal(services.database.write, me, id));
  },
});

export const recallConsultation = endpoint({
  summary: 'Recall a question; the proposal goes back to where it was',
  body: recalling,
  answer: oneConsultation,
  handle: async ({ caller, path, body }, services) => {
    const me = required(caller);
    const id = idIn(path, 'id', noSuchConsultation);
    await changing(services, ['consultations', 'proposals'], async (transaction) => {
      const { consultation, proposal, roles, role } = await takeCase(transaction, me, id, whoMay('recall'));
      requireMove(consultation, roles, 'recall');
      requireVersion(consultation, roles, body);
      const { reason } = body;
      await updateConsultation(transaction, id, { status: 'recalled', reason, ended_at: transaction.fn.now() });
      if (role === 'staff')
        await tellAuthors(transaction, services, 'consultation-taken-back', proposal, { note: reason });
      if (consultation.status === 'proposed') return;
      await moveProposal(transaction, proposal, {
        to: consultation.from_status ?? 'developed',
        actor: me.userId,
        role: role === 'author' ? 'author' : 'staff',
        note: reason,
      });
      await tellExperts(transaction, services, 'consultation-recalled', consultation, proposal, { note: reason });
    });
    return json(await readOne(services.database.write, me, id));
  },
});
