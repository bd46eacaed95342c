import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { beforeEach, describe, expect, it } from 'vitest';
import { change, editing, redo, reset, undo } from './editing.ts';
import { emptyRecipe, type Recipe } from './recipe/recipe.ts';

const square = (west: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 50.05],
      [west + 0.01, 50.05],
      [west + 0.01, 50.06],
      [west, 50.05],
    ],
  ],
});
const precincts = (...numbers: number[]): Recipe => ({ ...emptyRecipe, precincts: numbers });
const recipe: fc.Arbitrary<Recipe> = fc.record({
  precincts: fc.uniqueArray(fc.integer({ min: 1, max: 405 }), { maxLength: 4 }),
  streets: fc.constant<Recipe['streets']>([]),
  drawn: fc.array(
    fc.integer({ min: 0, max: 5 }).map((step) => square(19.9 + step / 100)),
    { maxLength: 2 },
  ),
  cut: fc.constant<Polygon[]>([]),
});

describe('steps of an area being drawn', () => {
  beforeEach(() => reset(emptyRecipe));

  it('are undone and made again in order, whatever they were', () => {
    fc.assert(
      fc.property(fc.array(recipe, { maxLength: 12 }), (recipes) => {
        reset(emptyRecipe);
        const seen = [editing.get().recipe];
        for (const [index, next] of recipes.entries()) {
          change(next, String(index));
          if (editing.get().past.length === seen.length) seen.push(next);
        }
        for (const before of seen.slice(0, -1).reverse()) {
          undo();
          expect(editing.get().recipe).toEqual(before);
        }
        expect(undo()).toBeNull();
        for (const after of seen.slice(1)) {
          redo();
          expect(editing.get().recipe).toEqual(after);
        }
        expect(redo()).toBeNull();
      }),
    );
  });

  it('that change nothing are no steps', () => {
    change(precincts(1, 2), 'added');
    change(precincts(1, 2), 'again');
    expect(editing.get()).toMatchObject({ past: [{ said: 'added' }], spoken: 'added' });
  });

  it('that were undone go when something else is done', () => {
    change(precincts(1), 'one');
    change(precincts(1, 2), 'two');
    expect(undo()).toBe('two');
    change(precincts(1, 3), 'three');
    expect(redo()).toBeNull();
    expect(undo()).toBe('three');
  });

  it('leave nothing chosen that has gone', () => {
    change({ ...emptyRecipe, drawn: [square(19.9), square(19.95)] }, 'two parts');
    editing.set({ selected: { layer: 'drawn', index: 1, vertex: 3 } });
    change({ ...emptyRecipe, drawn: [square(19.9)] }, 'one part');
    expect(editing.get().selected).toBeNull();
    undo();
    editing.set({ selected: { layer: 'drawn', index: 1, vertex: 3 } });
    change({ ...emptyRecipe, drawn: [square(19.9), square(19.96)] }, 'moved');
    expect(editing.get().selected).toEqual({ layer: 'drawn', index: 1, vertex: 3 });
  });
});
