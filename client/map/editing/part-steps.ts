import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Polygon, Position } from 'geojson';
import { change, editing } from '../../areas/editor/editing.ts';
import { removePolygon, replacePolygon } from '../../areas/editor/recipe/polygons.ts';
import type { DrawnLayer, Recipe } from '../../areas/editor/recipe/recipe.ts';

export type Part = { layer: DrawnLayer; index: number };

/** All polygons of a recipe in the order that "next" goes through them. */
export const partsIn = ({ drawn, cut }: Recipe): Part[] => [
  ...drawn.map((_, index): Part => ({ layer: 'drawn', index })),
  ...cut.map((_, index): Part => ({ layer: 'cut', index })),
];

export const polygonOf = (recipe: Recipe, part: Part | null): Polygon | null =>
  part ? (recipe[part.layer][part.index] ?? null) : null;

/** The polygon under a place; a cut before the part that it is cut from, the later before the earlier. */
export function partAt(recipe: Recipe, place: Position): Part | null {
  const under = partsIn(recipe).filter((part) => {
    const polygon = polygonOf(recipe, part);
    return polygon && booleanPointInPolygon(place, polygon);
  });
  return under.at(-1) ?? null;
}

/** Chooses the next or the one before, round and round. */
export function stepPart(by: 1 | -1): Part | null {
  const { recipe, selected } = editing.get();
  const parts = partsIn(recipe);
  const now = parts.findIndex(({ layer, index }) => layer === selected?.layer && index === selected.index);
  const next = parts[now === -1 ? 0 : (now + by + parts.length) % parts.length] ?? null;
  editing.set({ selected: next && { ...next, vertex: null } });
  return next;
}

/** One undoable step that changes the chosen polygon. */
export function reshape(part: Part, polygon: Polygon, vertex: number | null, said: string): void {
  change(replacePolygon(editing.get().recipe, part.layer, part.index, polygon), said);
  editing.set({ selected: { ...part, vertex } });
}

export function removePart(part: Part, said: string): void {
  change(removePolygon(editing.get().recipe, part.layer, part.index), said);
  editing.set({ selected: null });
}
