import type { MultiPolygon, Polygon } from 'geojson';
import type { DrawnLayer, Recipe } from './recipe.ts';

export const addDrawn = (recipe: Recipe, ...polygons: Polygon[]): Recipe => add(recipe, 'drawn', polygons);
export const addCut = (recipe: Recipe, ...polygons: Polygon[]): Recipe => add(recipe, 'cut', polygons);

/** Puts one polygon or several in the place of one; none takes it away. */
export function replacePolygon(recipe: Recipe, layer: DrawnLayer, index: number, ...polygons: Polygon[]): Recipe {
  if (index < 0 || index >= recipe[layer].length) return recipe;
  return { ...recipe, [layer]: recipe[layer].toSpliced(index, 1, ...polygons) };
}

export const removePolygon = (recipe: Recipe, layer: DrawnLayer, index: number): Recipe =>
  replacePolygon(recipe, layer, index);

/**
 * Replaces the polygon that the server refused with what it proposes.
 *
 * @param path JSON pointer such as `/recipe/cut/1`
 * @returns the same recipe when the pointer names no polygon of it
 */
export function acceptRepaired(recipe: Recipe, path: string, repaired: MultiPolygon): Recipe {
  const [, layer, index] = /^\/recipe\/(drawn|cut)\/(\d+)$/.exec(path) ?? [];
  if (layer !== 'drawn' && layer !== 'cut') return recipe;
  return replacePolygon(recipe, layer, Number(index), ...partsOf(repaired));
}

/** Each part of a MultiPolygon with its own holes. */
export const partsOf = ({ coordinates }: MultiPolygon): Polygon[] =>
  coordinates.map((rings) => ({ type: 'Polygon', coordinates: rings }));

function add(recipe: Recipe, layer: DrawnLayer, polygons: Polygon[]): Recipe {
  return polygons.length === 0 ? recipe : { ...recipe, [layer]: [...recipe[layer], ...polygons] };
}
