import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { FeatureCollection, Point } from 'geojson';
import { ownKey, useOwn } from '../../accounts/own-api.ts';
import { askApi } from '../../api.ts';
import { type Address, filteredPath, filterIn } from '../../filter/address.ts';
import type { Consultation, Counts } from '../shapes.ts';

type All = FeatureCollection<Point | null, Consultation> & { total: number; unlocated: number };

/** Whose list it is: what an expert's units are to answer, or all for staff. */
export type Whose = 'queue' | 'staff';
const paths: Record<Whose, string> = { queue: '/api/consultations/queue', staff: '/api/consultations' };

/** `late` and `mine` are shown as states beside the others: in the address they are a word of their own. */
function ownPart({ stage, theme, unit }: Address): Record<string, string | undefined> {
  const state =
    stage === 'late' ? { late: 'yes', status: 'open' } : stage === 'mine' ? { mine: 'yes' } : { status: stage };
  return { ...state, theme, unit };
}

/** All consultations that match the address; the list and the map read the same answer. */
export function useConsultations(whose: Whose, wanted = true) {
  const address = useSearch({ strict: false });
  const path = wanted ? filteredPath(`${paths[whose]}.geojson`, filterIn(address), ownPart(address)) : null;
  return useQuery({
    queryKey: ownKey(path),
    queryFn: ({ signal }) => askApi<All>(path ?? '', { signal }),
    enabled: path !== null,
    staleTime: 0,
    refetchOnWindowFocus: true,
    placeholderData: keepPreviousData,
  });
}

/** How many there are in each state, of what the filter lets through. */
export function useCounts(whose: Whose): Counts | undefined {
  const address = useSearch({ strict: false });
  const { theme, unit } = address;
  const path = filteredPath(paths[whose], filterIn(address), { theme, unit, limit: '1' });
  return useOwn<{ counts: Counts }>(path).data?.counts;
}
