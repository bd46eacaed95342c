import type { Bbox } from './highlight.ts';
import { createStore, useStore } from './store.ts';

type View = {
  /** What the map shows now, degrees; null before the map has loaded. */
  bounds: Bbox | null;
  /** [lon, lat] in the middle of the map. */
  center: [number, number] | null;
  /** Where the map is asked to go; each request is a new object. */
  goTo: { bbox: Bbox; mostZoom?: number } | null;
};

/** Where the map looks; the map writes, lists read. */
export const view = createStore<View>({ bounds: null, center: null, goTo: null });

export function useView<Part>(part: (state: View) => Part): Part {
  return useStore(view, part);
}

/** Moves the map so that the box is wholly seen. */
export function goTo(bbox: Bbox, mostZoom?: number): void {
  view.set({ goTo: { bbox, mostZoom } });
}

/** Whether a [lon, lat] lies in a box. */
export function within([lon, lat]: [number, number], [west, south, east, north]: Bbox): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
