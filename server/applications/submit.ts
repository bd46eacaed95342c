import type { Knex } from 'knex';
import { userById } from '../accounts/queries.ts';
import { required, type SignedIn } from '../accounts/signed-in.ts';
import { publishedFields } from '../ambassadors/published-field.ts';
import { derive } from '../areas/derive.ts';
import { type DraftRow, lockDraft } from '../areas/drafts/queries.ts';
import { readLimits } from '../areas/queries.ts';
import { saveProposed } from '../areas/save.ts';
import { addArea, renameArea } from '../areas/version/queries.ts';
import { readTexts } from '../editions/texts/queries.ts';
import { Problem } from '../http/problem.ts';
import type { Services } from '../services.ts';
import { incomplete, type KnownText, missingFields } from './completeness.ts';
import { putConsents } from './consents/queries.ts';
import { requireOpen } from './open.ts';
import { type ApplicationRow, addEvent, changeApplication } from './queries.ts';

/**
 * Submits a claimed application: the area is derived and waits as a proposed version, consents are kept with the texts
 * that were read.
 *
 * @returns what the area is called
 * @throws Problem 403 while the e-mail is not confirmed; 409 when the call is closed or the draft has changed; 422 when
 *   something is missing or the recipe makes no area
 */
export async function submit(
  transaction: Knex,
  services: Pick<Services, 'city'>,
  row: ApplicationRow,
  caller: SignedIn | null,
  draftVersion: number,
): Promise<string> {
  const me = required(caller).userId;
  // Asked back after the call has closed, one may still answer.
  if (row.status === 'draft') await requireOpen(transaction, row.edition);
  if (!(await userById(transaction, me))?.email_verified)
    throw new Problem(403, 'email-not-confirmed', 'Najpierw potwierdź adres e-mail: odnośnik jest w Twojej poczcie.');
  const draft = row.draft ? await lockDraft(transaction, me, row.draft) : undefined;
  const fields = missingFields(row.answers, draft, await knownTexts(transaction, row.edition));
  if (fields.length > 0 || !draft?.kind) throw incomplete(fields);
  if (draft.version !== draftVersion)
    throw new Problem(409, 'somebody-was-faster', 'Obszar zmieniono tymczasem na innym urządzeniu. Obejrzyj go.', {
      current: draft,
    });
  const areaVersion = await proposeArea(transaction, services, row, { ...draft, kind: draft.kind }, me);
  await putConsents(
    transaction,
    row.id,
    publishedFields.flatMap((field) => {
      const text = row.answers.consents?.[field];
      return text === undefined ? [] : [{ field, text }];
    }),
  );
  await addEvent(transaction, {
    application: row.id,
    kind: 'submitted',
    actor: me,
    actorRole: 'applicant',
    areaVersion: areaVersion.version,
  });
  await changeApplication(transaction, row.id, { status: 'submitted', area: areaVersion.area, waits: true });
  return draft.name;
}

async function proposeArea(
  transaction: Knex,
  { city }: Pick<Services, 'city'>,
  row: ApplicationRow,
  { name, kind, recipe }: Omit<DraftRow, 'kind'> & { kind: NonNullable<DraftRow['kind']> },
  by: string,
): Promise<{ area: number; version: number }> {
  const border = city();
  if (!border) throw new Problem(503, 'no-geodata', 'Granice miasta nie są jeszcze wczytane.');
  const derived = await derive(transaction, border, recipe, await readLimits(transaction));
  const area = row.area ?? (await addArea(transaction, { name, kind }));
  if (row.area) await renameArea(transaction, area, { name, kind });
  const version = await saveProposed(transaction, area, derived, { by, note: null, name, kind });
  return { area, version };
}

async function knownTexts(transaction: Knex, edition: number): Promise<KnownText[]> {
  const newest = new Set((await readTexts(transaction, edition)).map(({ id }) => id));
  const all = await readTexts(transaction, edition, true);
  return all.map(({ id, kind }) => ({ id, kind, newest: newest.has(id) }));
}
