import type { Recipe, RecipeStreet } from './recipe.ts';

export type HouseNumbers = NonNullable<RecipeStreet['numbers']>;

/** Adds a street as a whole; one that is there already stays as it is. */
export function addStreet(recipe: Recipe, street: number): Recipe {
  if (recipe.streets.some((each) => each.street === street)) return recipe;
  return { ...recipe, streets: [...recipe.streets, { street }] };
}

/** Adds one house of a street; a street that is there as a whole has it already. */
export function addHouse(recipe: Recipe, street: number, number: string): Recipe {
  const known = recipe.streets.find((each) => each.street === street);
  if (!known) return changeStreet(addStreet(recipe, street), street, [number]);
  if (!known.numbers || known.numbers.includes(number)) return recipe;
  return changeStreet(recipe, street, [...known.numbers, number]);
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
