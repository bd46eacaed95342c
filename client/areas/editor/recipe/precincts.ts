import type { Recipe } from './recipe.ts';

/** Adds precincts that are not there yet, in the given order. */
export function addPrecincts(recipe: Recipe, numbers: number[]): Recipe {
  const known = new Set(recipe.precincts);
  const added = [...new Set(numbers)].filter((number) => !known.has(number));
  return added.length === 0 ? recipe : { ...recipe, precincts: [...recipe.precincts, ...added] };
}

export function removePrecincts(recipe: Recipe, numbers: number[]): Recipe {
  const removed = new Set(numbers);
  const precincts = recipe.precincts.filter((number) => !removed.has(number));
  return precincts.length === recipe.precincts.length ? recipe : { ...recipe, precincts };
}

export function togglePrecinct(recipe: Recipe, number: number): Recipe {
  return recipe.precincts.includes(number) ? removePrecincts(recipe, [number]) : addPrecincts(recipe, [number]);
}

/** All precincts of a district at once; when all are there already, takes them all away. */
export function toggleDistrict(recipe: Recipe, numbersInDistrict: number[]): Recipe {
  const next = addPrecincts(recipe, numbersInDistrict);
  return next === recipe ? removePrecincts(recipe, numbersInDistrict) : next;
}
