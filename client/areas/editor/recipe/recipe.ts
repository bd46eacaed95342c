import type { z } from 'zod';
import type { RecipeStreet as DerivedStreet, Recipe } from '../../../../server/areas/recipe.ts';
import type { checkedSchema } from '../../../../server/areas/schema.ts';

export type { Recipe };

/** A street with the house numbers that belong to the area; without numbers the whole street. */
export type RecipeStreet = DerivedStreet;

/** What `POST /api/areas/check` says of a recipe that it accepts. */
export type Checked = z.output<typeof checkedSchema>;

/** Which of a recipe's two lists of polygons: what is added, what is taken away. */
export type DrawnLayer = 'drawn' | 'cut';

export const emptyRecipe: Recipe = { precincts: [], streets: [], drawn: [], cut: [] };

/** Nothing that could become an area; cuts alone are nothing. */
export const isEmpty = ({ precincts, streets, drawn }: Recipe): boolean =>
  precincts.length + streets.length + drawn.length === 0;

/** Whether two recipes mean the same, entry by entry in the same order. */
export function sameRecipe(one: Recipe, other: Recipe): boolean {
  if (one === other) return true;
  return (['precincts', 'streets', 'drawn', 'cut'] as const).every((part) => sameList(one[part], other[part]));
}

/** Entries that were not touched are the same objects, so that only the touched ones are compared by content. */
function sameList(one: unknown[], other: unknown[]): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  return one.every((entry, index) => entry === other[index] || written(entry) === written(other[index]));
}

/** The account's database keeps members in an order of its own. */
const written = (entry: unknown): string =>
  JSON.stringify(entry, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
