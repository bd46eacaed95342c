import type { AreaKind } from '../../../../server/areas/area-kind.ts';
import type { Draft } from '../../../../server/areas/drafts/schema.ts';
import { isEmpty, type Recipe, sameRecipe } from '../recipe/recipe.ts';

/** What its author writes and draws. */
export type DraftContent = { name: string; kind: AreaKind | null; recipe: Recipe };

/** A draft as the account keeps it; the recipe's polygons are GeoJSON. */
export type AccountDraft = Omit<Draft, 'recipe'> & { recipe: Recipe };

/** A draft as this device keeps it. */
export type DeviceDraft = DraftContent & {
  id: string;
  /** The own area whose next version this is to be. */
  area: number | null;
  /** Version on the account that this was changed from; null when the account has never had it. */
  version: number | null;
  /** Something here is not on the account yet. */
  unsent: boolean;
  /** ISO instant of the last writing here. */
  savedAt: string;
  /** Raised by every writing, so that two windows notice each other. */
  revision: number;
};

export const contentOf = ({ name, kind, recipe }: DraftContent): DraftContent => ({ name, kind, recipe });

export const sameContent = (one: DraftContent, other: DraftContent): boolean =>
  one.name === other.name && one.kind === other.kind && sameRecipe(one.recipe, other.recipe);

/** A draft that has just been begun here; of an empty one the account need not know. */
export const newDraft = (id: string, content: DraftContent, area: number | null = null): DeviceDraft => ({
  id,
  area,
  ...content,
  version: null,
  unsent: !isEmpty(content.recipe),
  savedAt: new Date().toISOString(),
  revision: 0,
});

/** Begun empty and left so: not worth keeping. */
export const isUntouched = ({ unsent, version }: DeviceDraft): boolean => !unsent && version === null;

/** What the account has, as this device keeps it. */
export const fromAccount = (draft: AccountDraft): DeviceDraft => ({
  id: draft.id,
  area: draft.area,
  ...contentOf(draft),
  version: draft.version,
  unsent: false,
  savedAt: draft.updatedAt,
  revision: 0,
});
