import type { Knex } from 'knex';
import { Problem } from '../../http/problem.ts';
import type { Services } from '../../services.ts';
import { derive } from '../derive.ts';
import { type DraftRow, deleteDraft, insertDraft, lockDraft } from '../drafts/queries.ts';
import { findOwnArea } from '../own/queries.ts';
import { isApproved, readLimits } from '../queries.ts';
import { saveProposed } from '../save.ts';
import { findWaiting, lockArea, type ProposalRow } from './queries.ts';

/**
 * Makes an ambassador's draft the proposed next version of their area; the draft has then done its work.
 *
 * @returns id of the version
 * @throws Problem 403 when the area is not theirs; 409 when the draft has changed, belongs to no area, says what is approved
 *   already, or another proposal waits; 422 when it has no name or its recipe makes no area
 */
export async function propose(
  transaction: Knex,
  { city }: Pick<Services, 'city'>,
  by: string,
  draft: DraftRow & { area: number },
  note: string | null,
): Promise<number> {
  const border = city();
  if (!border) throw new Problem(503, 'no-geodata', 'Granice miasta nie są jeszcze wczytane.');
  await lockArea(transaction, draft.area);
  const own = await findOwnArea(transaction, by, draft.area);
  if (!own) throw new Problem(403, 'not-your-area', 'Nową wersję obszaru może zaproponować tylko jego ambasador.');
  const waiting = await findWaiting(transaction, draft.area);
  if (waiting !== undefined)
    throw new Problem(409, 'already-proposed', 'Jedna propozycja już czeka na decyzję. Możesz ją wycofać.', {
      proposal: waiting,
    });
  const name = draft.name || own.name;
  const kind = draft.kind ?? own.kind;
  const derived = await derive(transaction, border, draft.recipe, await readLimits(transaction));
  const { canonical, recipe } = derived;
  const same = await isApproved(transaction, draft.area, recipe, canonical.geometry);
  if (same && name === own.name && kind === own.kind)
    throw new Problem(409, 'unchanged', 'Ten szkic nie różni się od zatwierdzonej wersji obszaru.');
  const version = await saveProposed(transaction, draft.area, derived, { by, note, name, kind });
  await deleteDraft(transaction, draft.id);
  return version;
}

/** The draft of an own area, locked. @throws Problem 409 when it has changed or draws no area of its own */
export async function claimDraft(
  transaction: Knex,
  owner: string,
  id: string,
  version: number,
): Promise<(DraftRow & { area: number }) | undefined> {
  const draft = await lockDraft(transaction, owner, id);
  if (!draft) return undefined;
  const { area } = draft;
  if (area === null)
    throw new Problem(409, 'no-area', 'Ten szkic nie jest nową wersją obszaru. Można go dołączyć do zgłoszenia.');
  if (draft.version !== version)
    throw new Problem(409, 'somebody-was-faster', 'Ten szkic zmieniono tymczasem na innym urządzeniu.', {
      current: draft,
    });
  return { ...draft, area };
}

/** What came of a proposal that does not become the area is drawn on: it is a draft again. */
export async function reopen(transaction: Knex, { item, recipe, holder }: ProposalRow): Promise<void> {
  if (!holder) return;
  const { name, kind, area } = item;
  await insertDraft(transaction, { owner: holder, area: area.id, name, kind, recipe });
}
