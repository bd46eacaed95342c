import type { DrawnLayer } from '../../areas/editor/recipe/recipe.ts';

type Points = [lon: number, lat: number][];

/** Points of a shape that was left before it was closed: they come back with the tool, so that nothing is lost. */
const left: Record<DrawnLayer, Points> = { drawn: [], cut: [] };

export const unfinished = {
  of: (layer: DrawnLayer): Points => left[layer],
  keep(layer: DrawnLayer, points: Points): void {
    left[layer] = points;
  },
  forget(): void {
    left.drawn = [];
    left.cut = [];
  },
};
