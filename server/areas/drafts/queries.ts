import type { Knex } from 'knex';
import type { AreaKind } from '../area-kind.ts';
import type { UncheckedRecipe } from '../recipe.ts';

export type DraftRow = {
  id: string;
  area: number | null;
  name: string;
  kind: AreaKind | null;
  recipe: UncheckedRecipe;
  version: number;
  updatedAt: Date;
};
export type DraftContent = Pick<DraftRow, 'name' | 'kind' | 'recipe'>;

const columns = ['id', 'area', 'name', 'kind', 'recipe', 'version', 'updated_at as updatedAt'];

/** A person's drafts, the one saved last first. */
export async function draftsOf(database: Knex, owner: string): Promise<DraftRow[]> {
  return database('area_drafts').where({ owner }).orderBy('updated_at', 'desc').orderBy('id').select(columns);
}

export async function countDrafts(database: Knex, owner: string): Promise<number> {
  const row = await database('area_drafts').where({ owner }).count<{ count: number }[]>('* as count').first();
  return Number(row?.count ?? 0);
}

export async function findDraft(database: Knex, owner: string, id: string): Promise<DraftRow | undefined> {
  return database('area_drafts').where({ owner, id }).first(columns);
}

/** The same, so that nobody changes it before the transaction ends. */
export async function lockDraft(transaction: Knex, owner: string, id: string): Promise<DraftRow | undefined> {
  return transaction('area_drafts').where({ owner, id }).forUpdate().first(columns);
}

/** Nothing when there is a draft with this id. */
export async function insertDraft(
  transaction: Knex,
  { recipe, ...draft }: DraftContent & { owner: string; id?: string; area: number | null },
): Promise<DraftRow | undefined> {
  const [row] = await transaction('area_drafts')
    .insert({ ...draft, recipe: JSON.stringify(recipe) })
    .onConflict('id')
    .ignore()
    .returning(columns);
  return row;
}

/** Whether a draft says exactly this. */
export async function isSameContent(
  transaction: Knex,
  id: string,
  { name, kind, recipe }: DraftContent,
): Promise<boolean> {
  const { rows } = await transaction.raw(
    `select name = ? and kind is not distinct from ? and recipe = ?::jsonb as same from area_drafts where id = ?`,
    [name, kind, JSON.stringify(recipe), id],
  );
  return rows[0].same;
}

export async function saveDraft(
  transaction: Knex,
  id: string,
  { name, kind, recipe }: DraftContent,
): Promise<DraftRow> {
  const [row] = await transaction('area_drafts')
    .where({ id })
    .update({
      name,
      kind,
      recipe: JSON.stringify(recipe),
      version: transaction.raw('version + 1'),
      updated_at: transaction.fn.now(),
    })
    .returning(columns);
  return row;
}

export async function deleteDraft(transaction: Knex, id: string): Promise<void> {
  await transaction('area_drafts').where({ id }).delete();
}

/**
 * Once an area is approved, the draft that drew it has done its work. Drawn on meanwhile, it becomes a draft of the
 * area's next version.
 */
export async function leaveToArea(transaction: Knex, id: string, area: number, version: number): Promise<void> {
  await transaction.raw(
    `delete from area_drafts where id = ? and recipe = (select recipe from area_versions where id = ?)`,
    [id, version],
  );
  await transaction('area_drafts').where({ id }).update({ area });
}

/** Drafts that nobody has touched for so long and no open application needs; gives how many. */
export async function deleteOldDrafts(transaction: Knex, kept: string): Promise<number> {
  return transaction('area_drafts')
    .whereRaw('updated_at < now() - ?::interval', [kept])
    .whereNotExists((open) =>
      open
        .from('applications')
        .whereRaw('applications.draft = area_drafts.id')
        .whereIn('status', ['draft', 'submitted', 'returned'])
        .select('id'),
    )
    .delete();
}
