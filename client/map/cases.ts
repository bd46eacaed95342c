import type { Geometry } from 'geojson';
import type { AreaKind } from '../../server/areas/area-kind.ts';
import { createStore, useStore } from './store.ts';

/** One thing that waits for a decision, where it is. */
export type CaseMark = { id: number; point: [lon: number, lat: number]; kind: AreaKind };

/** `area`: what is decided on; the rest compares the version in force with the next one. */
export type CaseShape = { role: 'area' | 'before' | 'added' | 'removed'; geometry: Geometry };

type Cases = {
  /** A screen of cases is open: a tap on the map opens a case or does nothing, so that no decision is left half-written. */
  open: boolean;
  marks: CaseMark[];
  shapes: CaseShape[];
  /** Pointed at on the map or in the list. */
  pointed: number | null;
  /** What a tap on a mark does. */
  choose: ((id: number) => void) | null;
};

const nothing: Cases = { open: false, marks: [], shapes: [], pointed: null, choose: null };

/** What the staff's screens show on the map; the panel writes, the map draws. */
export const cases = createStore<Cases>(nothing);

export const useCases = <Part>(part: (state: Cases) => Part): Part => useStore(cases, part);

/** Opens the map for a screen of cases. @returns takes everything away again */
export function showCases(shown: Partial<Omit<Cases, 'open'>>): () => void {
  cases.set({ ...nothing, ...shown, open: true });
  return () => cases.set(nothing);
}
