import type { Geometry } from 'geojson';
import type { MarkedPlace } from '../../../server/marked-places/schema.ts';
import { createStore, useStore } from '../store.ts';
import { chooseTool, tool } from '../tool.ts';
import { type PartRef, type Position, rounded, withPart } from './place.ts';

/** What the map does with a tap while a place is being marked. */
export type PlacingMode = 'point' | 'line' | 'shape' | 'move';

type Placing = {
  /** What the form holds. */
  place: MarkedPlace | null;
  /** Gives it to the form; null while no form is open. */
  give: ((place: MarkedPlace | null) => void) | null;
  mode: PlacingMode;
  /** Points of the line or shape that is not finished. */
  unfinished: Position[];
  /** Of it the points are moved. */
  chosen: PartRef | null;
  /** What the place was before, the newest last. */
  past: (MarkedPlace | null)[];
  /** What was done last, in words. */
  said: string;
  /** What of the place is not where it should be. */
  outside: Geometry | null;
};

const idle: Placing = {
  place: null,
  give: null,
  mode: 'point',
  unfinished: [],
  chosen: null,
  past: [],
  said: '',
  outside: null,
};

/** A place being marked: the form's panel and the map change it together. */
export const placing = createStore<Placing>(idle);
/** Whether a form with a place is open: a tap beside its tools then leads nowhere, so that nothing half-written is left. */
export const useIsPlacing = (): boolean => useStore(placing, ({ give }) => give !== null);
export const usePlacing = <Part>(part: (state: Placing) => Part): Part => useStore(placing, part);

/** Opens the map for a form. @returns closes it */
export function openPlacing(place: MarkedPlace | null, give: (place: MarkedPlace | null) => void): () => void {
  placing.set({ ...idle, place, give });
  return () => {
    placing.set(idle);
    if (tool.get().tool === 'marks') chooseTool('ask');
  };
}

/** One step that can be undone. */
export function changePlace(next: MarkedPlace | null, said: string): void {
  const { place, past, give } = placing.get();
  placing.set({ place: next, past: [...past, place], said });
  give?.(next);
}

/** Takes back a point that was just set, or else the last step. */
export function undoPlacing(said: string): void {
  const { unfinished, past, give } = placing.get();
  if (unfinished.length > 0) {
    placing.set({ unfinished: unfinished.slice(0, -1), said });
    return;
  }
  if (past.length === 0) return;
  const before = past.at(-1) ?? null;
  placing.set({ place: before, past: past.slice(0, -1), chosen: null, said });
  give?.(before);
}

/** Takes a tool in hand, on the map; what was left unfinished with the same one goes on. */
export function takeTool(mode: PlacingMode): void {
  const { mode: before, unfinished } = placing.get();
  placing.set({ mode, unfinished: mode === before ? unfinished : [], chosen: null, said: '' });
  chooseTool('marks');
}

const leastPoints = { line: 2, shape: 3 };

/** Sets a point: a part of its own, or one more of the line or shape being drawn. */
export function setPoint(at: Position, said: (count: number) => string): void {
  const { mode, place, unfinished } = placing.get();
  const position = rounded(at);
  if (mode === 'point') {
    changePlace(withPart(place, 'point', [position]), said(1));
    return;
  }
  const last = unfinished.at(-1);
  if (last?.[0] === position[0] && last[1] === position[1]) return;
  placing.set({ unfinished: [...unfinished, position], said: said(unfinished.length + 1) });
}

/** How many points are missing before the line or shape can be finished. */
export function missingPoints({ mode, unfinished }: Pick<Placing, 'mode' | 'unfinished'>): number {
  return mode === 'line' || mode === 'shape' ? Math.max(0, leastPoints[mode] - unfinished.length) : 0;
}

/** Ends the line or shape being drawn. */
export function finishPart(said: string): void {
  const { mode, place, unfinished } = placing.get();
  if ((mode !== 'line' && mode !== 'shape') || unfinished.length < leastPoints[mode]) return;
  placing.set({ unfinished: [] });
  changePlace(withPart(place, mode, unfinished), said);
}
