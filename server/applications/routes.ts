import type { Knex } from 'knex';
import { required } from '../accounts/signed-in.ts';
import { findDraft, insertDraft } from '../areas/drafts/queries.ts';
import { closeVersion } from '../areas/version/queries.ts';
import { currentEdition } from '../editions/queries.ts';
import { type Answer, created, json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { notFound, Problem } from '../http/problem.ts';
import { tell, tellStaff } from '../mail/tell.ts';
import { applicationIdIn, claim, readable } from './guard.ts';
import { movesOf } from './moves.ts';
import { requireOpen } from './open.ts';
import {
  type ApplicationRow,
  addEvent,
  applicationsOf,
  changeApplication,
  findOpenApplication,
  hasAnswers,
  insertApplication,
  lockApplication,
} from './queries.ts';
import {
  answersChange,
  applicationAnswer,
  applicationsAnswer,
  moveWithNote,
  newApplication,
  submission,
} from './schema.ts';
import { submit } from './submit.ts';
import { applicationView, shown } from './view.ts';

export const startApplication = endpoint({
  summary: 'Begins my application in the edition of today, or gives the open one',
  body: newApplication,
  answer: applicationAnswer,
  handle: async ({ caller, body: { draft } = {} }, { database }) => {
    const me = required(caller).userId;
    const edition = (await currentEdition(database.write))?.year;
    return database.write.transaction(async (transaction) => {
      const before = edition === undefined ? undefined : await findOpenApplication(transaction, edition, me);
      if (!before) await requireOpen(transaction, edition);
      if (draft && !(await isFree(transaction, me, draft)))
        throw notFound('Takiego szkicu nie ma, należy do kogoś innego albo do obszaru, który już działa.');
      if (before) {
        await attach(transaction, before, draft);
        return json(await shown(transaction, before.id, 'applicant'));
      }
      const id = await insertApplication(transaction, {
        edition: edition as number,
        applicant: me,
        draft: draft ?? (await emptyDraft(transaction, me)),
      });
      // Asked twice at the same time: the other one has made it.
      const twin = id === undefined && (await findOpenApplication(transaction, edition as number, me));
      if (twin) return json(await applicationView(transaction, twin, 'applicant'));
      if (id === undefined) throw new Error('an application was neither made nor found');
      await addEvent(transaction, { application: id, kind: 'started', actor: me, actorRole: 'applicant' });
      return created(await shown(transaction, id, 'applicant'));
    });
  },
});

export const ownApplications = endpoint({
  summary: 'My applications, the newest first',
  answer: applicationsAnswer,
  handle: async ({ caller }, { database: { write } }) => {
    const rows = await applicationsOf(write, required(caller).userId);
    return json({ items: await Promise.all(rows.map((row) => applicationView(write, row, 'applicant'))) });
  },
});

export const oneApplication = endpoint({
  summary: 'One application, for its applicant and, once submitted, for staff',
  audit: 'reading',
  answer: applicationAnswer,
  handle: async ({ caller, path }, { database: { write } }) => {
    const { row, viewer } = await readable(write, path, caller);
    return json(await applicationView(write, row, viewer));
  },
});

export const changeAnswers = endpoint({
  summary: 'Saves the answers of my application on top of the version that they were changed from',
  body: answersChange,
  answer: applicationAnswer,
  audit: 'never',
  handle: async ({ caller, path, body }, { database: { write } }) => {
    const { row, viewer } = await readable(write, path, caller);
    const editable = viewer === 'applicant' && movesOf(row.status, viewer).includes('edit');
    if (editable && (await hasAnswers(write, row.id, body.answers)))
      return json(await applicationView(write, row, viewer));
    return write.transaction(async (transaction) => {
      const { id } = await claim(transaction, path, caller, 'edit', 'applicant', body);
      await changeApplication(transaction, id, { answers: body.answers });
      return json(await shown(transaction, id, 'applicant'));
    });
  },
});

export const submitApplication = endpoint({
  summary: 'Submits my application with the area that its draft draws',
  body: submission,
  answer: applicationAnswer,
  handle: async ({ caller, path, body }, services) => {
    const { write } = services.database;
    const answer = await write.transaction(async (transaction) => {
      const repeated = await submittedAlready(transaction, path, required(caller).userId, body.version);
      if (repeated) return repeated;
      const row = await claim(transaction, path, caller, 'submit', 'applicant', body);
      const area = await submit(transaction, services, row, caller, body.draftVersion);
      const page = `/applications/${row.id}`;
      await tell(transaction, services, row.applicant, 'application-submitted', { page, values: { area } });
      const values = { area, applicant: row.answers.name ?? '' };
      await tellStaff(transaction, services, 'application-waiting', { page: `/staff${page}`, values });
      return json(await shown(transaction, row.id, 'applicant'));
    });
    services.mail.hurry();
    return answer;
  },
});

export const withdrawApplication = endpoint({
  summary: 'Withdraws my application',
  body: moveWithNote,
  answer: applicationAnswer,
  handle: async ({ caller, path, body }, services) => {
    const me = required(caller).userId;
    const answer = await services.database.write.transaction(async (transaction) => {
      const row = await claim(transaction, path, caller, 'withdraw', 'applicant', body);
      const note = body.note || null;
      if (row.areaVersion) await closeVersion(transaction, row.areaVersion, 'withdrawn', { by: me, note });
      const event = { application: row.id, kind: 'withdrawn', actor: me, actorRole: 'applicant', note } as const;
      await addEvent(transaction, event);
      await changeApplication(transaction, row.id, { status: 'withdrawn' });
      const page = `/applications/${row.id}`;
      await tell(transaction, services, me, 'application-withdrawn', { page });
      const values = { applicant: row.answers.name ?? '' };
      if (row.status === 'submitted')
        await tellStaff(transaction, services, 'application-withdrawn-staff', { page: `/staff${page}`, values, note });
      return json(await shown(transaction, row.id, 'applicant'));
    });
    services.mail.hurry();
    return answer;
  },
});

/** A submission whose answer was lost on its way is asked for again: it has been done. */
async function submittedAlready(
  transaction: Knex,
  path: Record<string, string>,
  me: string,
  version: number,
): Promise<Answer | undefined> {
  const found = await lockApplication(transaction, applicationIdIn(path));
  if (found?.applicant !== me || found.status !== 'submitted' || found.version !== version + 1) return undefined;
  return json(await applicationView(transaction, found, 'applicant'));
}

async function isFree(transaction: Knex, owner: string, id: string): Promise<boolean> {
  const draft = await findDraft(transaction, owner, id);
  return draft !== undefined && draft.area === null;
}

async function attach(transaction: Knex, { id, draft: before }: ApplicationRow, draft?: string): Promise<void> {
  if (!draft || draft === before) return;
  const row = await lockApplication(transaction, id);
  if (!row || !movesOf(row.status, 'applicant').includes('edit'))
    throw new Problem(409, 'already-submitted', 'Twoje zgłoszenie czeka na rozpatrzenie. Wycofaj je, aby je zmienić.');
  await changeApplication(transaction, id, { draft });
}

async function emptyDraft(transaction: Knex, owner: string): Promise<string> {
  const recipe = { precincts: [], streets: [], drawn: [], cut: [] };
  const draft = await insertDraft(transaction, { owner, area: null, name: '', kind: null, recipe });
  if (!draft) throw new Error('a draft with a new id was not made');
  return draft.id;
}
