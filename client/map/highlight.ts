import type { Geometry } from 'geojson';
import { createStore, useStore } from './store.ts';

export type Bbox = [west: number, south: number, east: number, north: number];

export type Answer = {
  /** Place the answer speaks of, drawn on the map; null draws nothing. */
  geometry: Geometry | null;
  /** Degrees; the map moves so that it is wholly seen. */
  bbox: Bbox;
};

type Highlight = {
  /** Id of the area under the pointer, on the map or in the list. */
  hoveredArea: number | null;
  /** Id of the area whose list item has the keyboard focus. */
  focusedArea: number | null;
  /** Id of the area whose ambassador is open. */
  selectedArea: number | null;
  /** Number of the district pointed at, on the map or in the list. */
  hoveredDistrict: number | null;
  /** Number of the precinct pointed at while figures of precincts are shown. */
  hoveredPrecinct: number | null;
  /** Id of what is pointed at, on the map or in the list, and of the one that is open: of the screen's own topic. */
  hoveredMark: number | null;
  selectedMark: number | null;
  /** Id of the unserved neighbourhood under the pointer, on the map or in the list. */
  pointedGap: string | null;
  /** Id of the one tapped on the map. */
  chosenGap: string | null;
  answer: Answer | null;
};

/** What map and list point at together. */
export const highlight = createStore<Highlight>({
  hoveredArea: null,
  focusedArea: null,
  selectedArea: null,
  hoveredDistrict: null,
  hoveredPrecinct: null,
  hoveredMark: null,
  selectedMark: null,
  pointedGap: null,
  chosenGap: null,
  answer: null,
});

export function useHighlight<Part>(part: (state: Highlight) => Part): Part {
  return useStore(highlight, part);
}

/** Draws the place of an answer and moves the map to it; null takes it away. The map may load later: it catches up. */
export function showAnswer(answer: Answer | null): void {
  highlight.set({ answer });
}
