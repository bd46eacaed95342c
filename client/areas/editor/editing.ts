import type { Geometry, MultiPolygon, Position } from 'geojson';
import type { RefusalReason } from '../../../server/areas/refusal.ts';
import { createStore, useStore } from '../../map/store.ts';
import { type Checked, type DrawnLayer, emptyRecipe, type Recipe, sameRecipe } from './recipe/recipe.ts';

export type EditTool = 'pan' | 'tap' | 'brush' | 'erase' | 'draw' | 'cut' | 'shape';

/** A state that can be gone back to, and the sentence that says what changed between it and the next one. */
export type Step = { recipe: Recipe; said: string };

/** Why the server makes no area of the recipe. */
export type Refusal = {
  reason: RefusalReason | 'unknown-entry';
  /** The server's own sentence, in Polish. */
  detail: string;
  at: Position | null;
  /** JSON pointer of the polygon in question, such as `/recipe/drawn/0`. */
  path: string | null;
  /** What that polygon may be replaced with. */
  repaired: MultiPolygon | null;
  /** What the server measured, such as `areaKm2` and `maxAreaKm2`. */
  figures: Record<string, unknown>;
};

export type Editing = {
  /** An editor is on screen: the map's own asking and filtering rest. */
  open: boolean;
  recipe: Recipe;
  past: Step[];
  future: Step[];
  tool: EditTool;
  /** Radius of the brush. */
  brushPx: number;
  /** Number of the only district in which precincts are added. */
  stayInside: number | null;
  /** The polygon at hand and, when its shape is edited, the vertex of its ring. */
  selected: { layer: DrawnLayer; index: number; vertex: number | null } | null;
  /** The server's last answer, for this recipe or an earlier one. */
  checked: Checked | null;
  checking: boolean;
  /** The server cannot be reached; `checked` is of an earlier recipe. */
  waiting: boolean;
  /** Why the recipe is refused; null when it is not, or not known yet. */
  refusal: Refusal | null;
  /** The approved version that is being changed. */
  base: { geometry: MultiPolygon } | null;
  /** What the panel asks the map to show. */
  showAt: { at: Position; geometry?: Geometry; kind: 'warning' | 'refusal' | 'crossing' | 'place' } | null;
  /** The last change as a sentence, for whoever does not see the map. */
  spoken: string;
};

/** More would hold the memory of a phone for nothing. */
const mostSteps = 500;

export const editing = createStore<Editing>({
  open: false,
  recipe: emptyRecipe,
  past: [],
  future: [],
  tool: 'pan',
  brushPx: 24,
  stayInside: null,
  selected: null,
  checked: null,
  checking: false,
  waiting: false,
  refusal: null,
  base: null,
  showAt: null,
  spoken: '',
});

export const useEditing = <Part>(part: (state: Editing) => Part): Part => useStore(editing, part);

/**
 * Makes one undoable step; the same recipe makes none.
 *
 * @param said what changed, a sentence in the reader's language
 */
export function change(next: Recipe, said: string): void {
  const { recipe, past, selected } = editing.get();
  if (sameRecipe(recipe, next)) return;
  editing.set({
    recipe: next,
    past: [...past, { recipe, said }].slice(-mostSteps),
    future: [],
    selected: stillThere(selected, next),
    spoken: said,
  });
}

/** Goes one step back. @returns the sentence of the step that was undone, null when there is none */
export function undo(): string | null {
  const { recipe, past, future, selected } = editing.get();
  const step = past.at(-1);
  if (!step) return null;
  editing.set({
    recipe: step.recipe,
    past: past.slice(0, -1),
    future: [{ recipe, said: step.said }, ...future],
    selected: stillThere(selected, step.recipe),
  });
  return step.said;
}

/** Makes the last undone step again. @returns its sentence, null when there is none */
export function redo(): string | null {
  const { recipe, past, future, selected } = editing.get();
  const step = future[0];
  if (!step) return null;
  editing.set({
    recipe: step.recipe,
    past: [...past, { recipe, said: step.said }],
    future: future.slice(1),
    selected: stillThere(selected, step.recipe),
  });
  return step.said;
}

/** Begins with a recipe that has no history yet; what was said of another one goes. */
export function reset(recipe: Recipe): void {
  editing.set({ recipe, past: [], future: [], selected: null, checked: null, refusal: null, showAt: null, spoken: '' });
}

/** Says a sentence aloud that is no change. */
export function say(sentence: string): void {
  editing.set({ spoken: sentence });
}

/** The chosen polygon may have gone with the step, the chosen vertex with a change of its ring. */
function stillThere(selected: Editing['selected'], recipe: Recipe): Editing['selected'] {
  if (!selected) return null;
  const polygon = recipe[selected.layer][selected.index];
  if (!polygon) return null;
  const vertices = polygon.coordinates.reduce((sum, ring) => sum + ring.length, 0);
  return selected.vertex !== null && selected.vertex >= vertices ? { ...selected, vertex: null } : selected;
}
