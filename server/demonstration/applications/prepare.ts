import type { Knex } from 'knex';
import { applicantAccounts, demonstrationAccounts } from '../../accounts/demonstration.ts';
import { userByEmail } from '../../accounts/queries.ts';
import { addEvent, insertApplication } from '../../applications/queries.ts';
import { insertDraft } from '../../areas/drafts/queries.ts';
import { readTexts } from '../../editions/texts/queries.ts';
import { plannedDraft } from '../plan/applications.ts';
import { plannedEdition } from '../plan.ts';
import {
  giveApplication,
  hasApplication,
  lockEdition,
  markDemonstration,
  putConsents,
  putDecider,
  putPersonOf,
} from './queries.ts';

/** Gives the ready accounts what is theirs among the fictional applications: one asked for changes, one just begun. */
export async function prepareDemonstrationApplications(database: Knex): Promise<void> {
  await database.transaction(async (transaction) => {
    await lockEdition(transaction, plannedEdition.year);
    const emailOf = (role: string) => demonstrationAccounts.find((account) => account.role === role)?.email ?? '';
    const texts = await readTexts(transaction, plannedEdition.year);
    const textOf = (kind: string) => texts.find((text) => text.kind === kind)?.id;
    const [clause, name] = [textOf('information-clause'), textOf('consent-name')];
    if (clause && name) await putConsents(transaction, { clause, name });
    if (name) await putPersonOf(transaction, emailOf('ambassador'), name);
    const clerk = await userByEmail(transaction, emailOf('staff'));
    if (clerk) await putDecider(transaction, clerk.id);
    const { returned, begun } = applicantAccounts;
    await give(transaction, returned);
    await begin(transaction, begun.email);
  });
}

async function give(transaction: Knex, { email, name }: { email: string; name: string }): Promise<void> {
  const user = await userByEmail(transaction, email);
  if (!user || (await hasApplication(transaction, user.id))) return;
  const given = await giveApplication(transaction, user.id, name);
  if (!given) return;
  const { recipe, called, kind } = given;
  const content = { name: called, kind, recipe } as Parameters<typeof insertDraft>[1];
  const draft = await insertDraft(transaction, { ...content, owner: user.id, area: null });
  await markDemonstration(transaction, given.id, { draft: draft?.id });
}

async function begin(transaction: Knex, email: string): Promise<void> {
  const user = await userByEmail(transaction, email);
  if (!user || (await hasApplication(transaction, user.id))) return;
  const { name, kind, precincts } = plannedDraft.area;
  const recipe = { precincts, streets: [], drawn: [], cut: [] };
  const draft = await insertDraft(transaction, { owner: user.id, area: null, name, kind, recipe });
  const edition = plannedEdition.year;
  const id = draft && (await insertApplication(transaction, { edition, applicant: user.id, draft: draft.id }));
  if (!id) return;
  await markDemonstration(transaction, id, { answers: JSON.stringify(plannedDraft.answers) });
  await addEvent(transaction, { application: id, kind: 'started', actor: user.id, actorRole: 'applicant' });
}
