import type { MultiPolygon } from 'geojson';
import type { z } from 'zod';
import type { coverageAnswer, coverageDays, precinctCoverage } from '../../server/coverage/schema.ts';
import { useOwn } from '../accounts/own-api.ts';
import type { Bbox } from '../map/highlight.ts';
import { createStore, useStore } from '../map/store.ts';

type Answer = z.output<typeof coverageAnswer>;
export type Gap = Omit<Answer['gaps'][number], 'geometry' | 'point' | 'bbox'> & {
  geometry: MultiPolygon;
  point: [number, number];
  bbox: Bbox;
};
export type Coverage = Omit<Answer, 'gaps'> & { gaps: Gap[] };
export type Figures = Answer['total'];
export type Precincts = z.output<typeof precinctCoverage>;
export type Days = z.output<typeof coverageDays>;

/** What stands now. */
export const useCoverage = (wanted = true) => useOwn<Coverage>(wanted ? '/api/coverage' : null);

/** What is shown instead of what stands now, by page and map alike: a past day, or what somebody supposes. */
export type Instead = { kind: 'day'; day: string; coverage: Coverage } | { kind: 'supposition'; coverage: Coverage };

export const insteadOfNow = createStore<{ instead: Instead | null }>({ instead: null });
export const useInstead = (): Instead | null => useStore(insteadOfNow, (state) => state.instead);

export function useShownCoverage(wanted: boolean): Coverage | undefined {
  const now = useCoverage(wanted).data;
  const instead = useInstead();
  return wanted ? (instead?.coverage ?? now) : undefined;
}
