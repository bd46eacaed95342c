import { check } from './checking.ts';
import { change, editing, type Refusal } from './editing.ts';
import { acceptRepaired } from './recipe/polygons.ts';
import type { Recipe } from './recipe/recipe.ts';

/** Reasons that hold for a whole file: whoever accepts one proposal means them all. */
const ofWholeFiles = new Set<Refusal['reason']>(['swapped-coordinates', 'projected-coordinates']);
const mostPolygons = 200;

/**
 * Puts what the server proposes in the place of what it refused, as one step. Where a file's coordinates are in metres
 * or the wrong way round, all its polygons are mended at once.
 */
export async function accept(refusal: Refusal, said: string): Promise<void> {
  const before = editing.get().recipe;
  const next = await mended(before, refusal);
  // Drawn on in the meantime: what is on screen now is asked about anew.
  if (editing.get().recipe !== before) return;
  editing.set({ refusal: null, showAt: null });
  change(next, said);
}

async function mended(recipe: Recipe, { reason, path, repaired }: Refusal): Promise<Recipe> {
  if (!path || !repaired) return recipe;
  let next = acceptRepaired(recipe, path, repaired);
  if (!ofWholeFiles.has(reason)) return next;
  for (let turn = 0; turn < mostPolygons; turn++) {
    const outcome = await check(next, null).catch(() => null);
    const more = outcome?.refusal;
    if (more?.reason !== reason || !more.path || !more.repaired) return next;
    next = acceptRepaired(next, more.path, more.repaired);
  }
  return next;
}
