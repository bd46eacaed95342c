import type { Recipe, RecipeStreet } from './recipe.ts';

export type HouseNumbers = NonNullable<RecipeStreet['numbers']>;

/** Adds a street as a whole; one that is there already stays as it is. */
export function addStreet(recipe: Recipe, street: number): Recipe {
  if (recipe.streets.some((each) => each.street === street)) return recipe;
  return { ...recipe, streets: [...recipe.streets, { street }] };
}

/** Sets which house numbers of a street belong to the area; none means the whole street. */
export function changeStreet(recipe: Recipe, street: number, numbers: HouseNumbers): Recipe {
  const streets = recipe.streets.map((each) =>
    each.street === street ? { street, ...(numbers.length > 0 && { numbers }) } : each,
  );
  return { ...recipe, streets };
}

export function removeStreet(recipe: Recipe, street: number): Recipe {
  const streets = recipe.streets.filter((each) => each.street !== street);
  return streets.length === recipe.streets.length ? recipe : { ...recipe, streets };
}
