import { createStore, useStore } from './store.ts';
import { chooseTool } from './tool.ts';

type Point = [lon: number, lat: number];

/** What is done with a place shown on the map; null while nobody asks for one. */
const asking = createStore<{ take: ((point: Point) => void) | null }>({ take: null });

/** Lets the reader show a place on the map, once. */
export function askForPlace(take: (point: Point) => void): void {
  asking.set({ take });
  chooseTool('place');
}

/** Gives the place that was shown, about a metre exact; null when it was called off. */
export function givePlace(point: Point | null): void {
  const { take } = asking.get();
  asking.set({ take: null });
  chooseTool('ask');
  if (point) take?.([Number(point[0].toFixed(5)), Number(point[1].toFixed(5))]);
}

export const useAskedForPlace = (): boolean => useStore(asking, ({ take }) => take !== null);
