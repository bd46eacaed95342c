import type { Knex } from 'knex';
import { userById } from '../../accounts/queries.ts';
import { required, type SignedIn } from '../../accounts/signed-in.ts';
import { changing } from '../../database/changing.ts';
import { json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { idIn } from '../../http/path-id.ts';
import { Problem } from '../../http/problem.ts';
import { moveProposal } from '../../proposals/move.ts';
import { noSuchConsultation } from '../missing.ts';
import { requireMove, requireVersion, whoMay } from '../moves.ts';
import { takeCase } from '../parties.ts';
import { type ConsultationRow, updateConsultation } from '../queries.ts';
import { answering, type Feedback, feedback, oneConsultation, taking } from '../schema.ts';
import type { RemarkField } from '../status.ts';
import { tellAnswer } from '../telling.ts';
import { readOne } from '../view/one.ts';

export const takeConsultation = endpoint({
  summary: 'Say that I answer it, so that others of the unit do not; `over` takes it from whoever has it',
  body: taking,
  answer: oneConsultation,
  handle: async ({ caller, path, body }, services) => {
    const me = required(caller);
    const id = idIn(path, 'id', noSuchConsultation);
    await changing(services, [], async (transaction) => {
      const { consultation, roles } = await takeCase(transaction, me, id, whoMay('take'));
      requireMove(consultation, roles, 'take');
      if (consultation.expert === me.userId) return;
      requireVersion(consultation, roles, body);
      if (!body.over) await requireFree(transaction, consultation, me);
      await updateConsultation(transaction, id, { expert: me.userId });
    });
    return json(await readOne(services.database.write, me, id));
  },
});

export const draftFeedback = endpoint({
  summary: 'Keep an answer that is not given yet; only the unit and staff see it',
  body: feedback,
  answer: oneConsultation,
  audit: 'never',
  handle: async ({ caller, path, body }, services) => {
    const me = required(caller);
    const id = idIn(path, 'id', noSuchConsultation);
    await changing(services, [], async (transaction) => {
      await write(transaction, me, id, body);
    });
    return json(await readOne(services.database.write, me, id));
  },
});

export const answerConsultation = endpoint({
  summary: 'Give the answer: the authors are told, and what is said as a whole is public',
  body: answering,
  answer: oneConsultation,
  handle: async ({ caller, path, body }, services) => {
    const me = required(caller);
    const id = idIn(path, 'id', noSuchConsultation);
    await changing(services, ['consultations', 'proposals'], async (transaction) => {
      const { consultation, proposal } = await write(transaction, me, id, body);
      const said = body.summary !== '' || Object.values(written(body)).length > 0;
      if (body.outcome !== 'no-remarks' && !said)
        throw new Problem(422, 'unexplained', 'Napisz, co poprawić albo dlaczego tego nie da się zrobić.', {
          path: '/summary',
        });
      const now = transaction.fn.now();
      await updateConsultation(transaction, id, { status: 'answered', answered_at: now, ended_at: now });
      await moveProposal(transaction, proposal, { to: 'feedback-given', actor: me.userId, role: 'expert' });
      const { outcome, summary } = body;
      await tellAnswer(transaction, services, { unit: consultation.unit, outcome, summary }, proposal);
    });
    return json(await readOne(services.database.write, me, id));
  },
});

/** Keeps what was written, in the name of whoever has taken it; the first to write takes it. */
async function write(transaction: Knex, me: SignedIn, id: number, body: Feedback) {
  const found = await takeCase(transaction, me, id, whoMay('answer'));
  requireMove(found.consultation, found.roles, 'answer');
  requireVersion(found.consultation, found.roles, body);
  await requireFree(transaction, found.consultation, me);
  await updateConsultation(transaction, id, {
    expert: me.userId,
    remarks: JSON.stringify(written(body)),
    summary: body.summary,
    outcome: body.outcome,
  });
  return found;
}

function written({ remarks }: Feedback): Partial<Record<RemarkField, string>> {
  return Object.fromEntries(Object.entries(remarks).filter(([, text]) => text !== ''));
}

/** @throws Problem 409 `taken` naming who else has it */
async function requireFree(database: Knex, { expert }: ConsultationRow, me: SignedIn): Promise<void> {
  if (expert === null || expert === me.userId) return;
  const name = (await userById(database, expert))?.name ?? '';
  throw new Problem(409, 'taken', `Tą konsultacją zajmuje się już ${name}.`, { by: name });
}
