import i18next from 'i18next';
import { change, editing } from '../editing.ts';
import { fromGeoJson, mostBytes } from '../recipe/geojson.ts';
import { addCut, addDrawn } from '../recipe/polygons.ts';
import { addPrecincts } from '../recipe/precincts.ts';
import type { Recipe } from '../recipe/recipe.ts';

const t = (key: string, values: Record<string, unknown> = {}): string => i18next.t(`editor:${key}`, values);

/** Adds what a file holds to the area, as one step. @returns the sentence that says what came of it */
export async function importFile(file: File): Promise<string> {
  if (file.size > mostBytes) return t('file.problem.too-big');
  const found = fromGeoJson(await file.text());
  if (!found.read) return t(`file.problem.${found.problem}`);
  const { recipe, polygons, skipped } = found;
  const before = editing.get().recipe;
  const said = recipe ? t('file.recipe') : t('file.polygons', { count: polygons.length });
  change(recipe ? together(before, recipe) : addDrawn(before, ...polygons), said);
  return skipped > 0 && !recipe ? `${said} ${t('file.skipped', { count: skipped })}` : said;
}

/** Everything of both; a street keeps the numbers that it has. */
function together(one: Recipe, other: Recipe): Recipe {
  const known = new Set(one.streets.map(({ street }) => street));
  const streets = [...one.streets, ...other.streets.filter(({ street }) => !known.has(street))];
  return addCut(addDrawn({ ...addPrecincts(one, other.precincts), streets }, ...other.drawn), ...other.cut);
}
