import type { Knex } from 'knex';
import { required } from '../../accounts/signed-in.ts';
import { changing } from '../../database/changing.ts';
import { json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { idIn } from '../../http/path-id.ts';
import { Problem } from '../../http/problem.ts';
import { moveProposal } from '../../proposals/move.ts';
import { dueDay } from '../days.ts';
import { queueReminder } from '../late/reminders.ts';
import { noSuchConsultation } from '../missing.ts';
import { requireMove, requireVersion, whoMay } from '../moves.ts';
import { takeCase } from '../parties.ts';
import { lockConsultation, updateConsultation } from '../queries.ts';
import { confirming, oneConsultation, withReason } from '../schema.ts';
import { tellAuthors, tellExperts, tellOpened, unitName } from '../telling.ts';
import { findUnit } from '../units/queries.ts';
import { readOne } from '../view/one.ts';

async function activeUnit(transaction: Knex, id: number) {
  const unit = await findUnit(transaction, id);
  if (!unit?.active) throw new Problem(422, 'no-unit', 'Tej jednostki nie można zapytać.', { path: '/unit' });
  return unit;
}

export const confirmConsultation = endpoint({
  summary: 'Ask the unit that the authors wish to ask, or another one, until a day',
  body: confirming,
  answer: oneConsultation,
  handle: async ({ caller, path, body }, services) => {
    const me = required(caller);
    const id = idIn(path, 'id', noSuchConsultation);
    await changing(services, ['consultations', 'proposals'], async (transaction) => {
      const { consultation, proposal, roles } = await takeCase(transaction, me, id, whoMay('confirm'));
      requireMove(consultation, roles, 'confirm');
      requireVersion(consultation, roles, body);
      const unit = await activeUnit(transaction, body.unit);
      const due = dueDay(body.due, unit.answerDays);
      await updateConsultation(transaction, id, {
        status: 'open',
        unit: unit.id,
        due,
        // What the unit reads is what the proposal says when it is asked, not when its authors wished for it.
        proposal_version: proposal.version,
        from_status: proposal.status,
        confirmed_by: me.userId,
        confirmed_at: transaction.fn.now(),
      });
      const note = await unitName(transaction, unit.id);
      await moveProposal(transaction, proposal, { to: 'in-consultation', actor: me.userId, role: 'staff', note });
      await opened(transaction, services, id, proposal);
    });
    return json(await readOne(services.database.write, me, id));
  },
});

export const reassignConsultation = endpoint({
  summary: 'Ask another unit instead, or until another day; what was drafted is kept when the unit stays',
  body: confirming,
  answer: oneConsultation,
  handle: async ({ caller, path, body }, services) => {
    const me = required(caller);
    const id = idIn(path, 'id', noSuchConsultation);
    await changing(services, ['consultations'], async (transaction) => {
      const { consultation, proposal, roles } = await takeCase(transaction, me, id, whoMay('reassign'));
      requireMove(consultation, roles, 'reassign');
      requireVersion(consultation, roles, body);
      const unit = await activeUnit(transaction, body.unit);
      const due = dueDay(body.due, unit.answerDays);
      const moved = unit.id !== consultation.unit;
      if (!moved && due === consultation.due) return;
      await updateConsultation(transaction, id, {
        unit: unit.id,
        due,
        reminded_at: null,
        ...(moved && { expert: null, summary: '', remarks: '{}', outcome: null }),
      });
      if (moved) await tellExperts(transaction, services, 'consultation-recalled', consultation, proposal);
      await opened(transaction, services, id, proposal);
    });
    return json(await readOne(services.database.write, me, id));
  },
});

export const declineConsultation = endpoint({
  summary: 'Ask no unit, with a reason that the authors are told; the proposal stays where it is',
  body: withReason,
  answer: oneConsultation,
  handle: async ({ caller, path, body }, services) => {
    const me = required(caller);
    const id = idIn(path, 'id', noSuchConsultation);
    await changing(services, ['consultations'], async (transaction) => {
      const { consultation, proposal, roles } = await takeCase(transaction, me, id, whoMay('decline'));
      requireMove(consultation, roles, 'decline');
      requireVersion(consultation, roles, body);
      const { reason } = body;
      await updateConsultation(transaction, id, { status: 'declined', reason, ended_at: transaction.fn.now() });
      await tellAuthors(transaction, services, 'consultation-declined', proposal, { note: reason });
    });
    return json(await readOne(services.database.write, me, id));
  },
});

type Parts = Parameters<typeof tellOpened>[1] & Parameters<typeof queueReminder>[1];

async function opened(transaction: Knex, parts: Parts, id: number, proposal: Parameters<typeof tellOpened>[3]) {
  const consultation = await lockConsultation(transaction, id);
  if (!consultation) return;
  await tellOpened(transaction, parts, consultation, proposal);
  await queueReminder(transaction, parts, consultation);
}
