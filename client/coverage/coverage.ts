import type { MultiPolygon } from 'geojson';
import type { z } from 'zod';
import type { coverageAnswer, coverageDays } from '../../server/coverage/schema.ts';
import { useApi } from '../api.ts';
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
export type Days = z.output<typeof coverageDays>;

export const coveragePath = '/api/coverage';

/** What stands now. */
export const useCoverage = (wanted = true) => useApi<Coverage>(wanted ? coveragePath : null);

/** What would be, while staff suppose something; map and page show it instead of what is. */
export const supposed = createStore<{ coverage: Coverage | null }>({ coverage: null });
export const useSupposed = (): Coverage | null => useStore(supposed, (state) => state.coverage);

export function useShownCoverage(wanted: boolean): Coverage | undefined {
  const now = useCoverage(wanted).data;
  const instead = useSupposed();
  return wanted ? (instead ?? now) : undefined;
}
