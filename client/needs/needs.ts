import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { FeatureCollection, Point } from 'geojson';
import { useCallback } from 'react';
import type { Theme } from '../../server/proposals/theme.ts';
import { useOwn } from '../accounts/own-api.ts';
import { useSession } from '../accounts/session.ts';
import { apiQuery } from '../api.ts';
import { filteredPath, filterIn } from '../filter/address.ts';
import type { Need } from './shapes.ts';

type AllNeeds = FeatureCollection<Point | null, Need> & { total: number; unlocated: number };
type Counts = { total: number; byTheme: { theme: Theme; count: number }[] };
type Own = { supported: number[]; authored: number[] };

/** All needs that match the address; the list and the map read the same answer. */
export function useNeeds(wanted = true) {
  const address = useSearch({ strict: false });
  const { theme, meeting } = address;
  const path = filteredPath('/api/needs.geojson', filterIn(address), { theme, meeting });
  return useQuery({ ...apiQuery<AllNeeds>(wanted ? path : null), placeholderData: keepPreviousData });
}

/** How many there are of each theme, of what matches with any. */
export function useThemeCounts() {
  const address = useSearch({ strict: false });
  const path = filteredPath('/api/needs', filterIn(address), { meeting: address.meeting, limit: '1' });
  return useQuery({ ...apiQuery<Counts>(path), placeholderData: keepPreviousData }).data?.byTheme ?? [];
}

/** What the signed-in support and marked; nothing is asked for others. */
export function useOwnNeeds() {
  const signedIn = useSession()?.account != null;
  return useOwn<Own>(signedIn ? '/api/needs/own' : null).data;
}

/** Asks anew for everything about needs after one has changed. */
export function useNeedsChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    await queries.invalidateQueries({
      predicate: ({ queryKey: [kind, path] }) =>
        (kind === 'own' || kind === 'api') && String(path).startsWith('/api/needs'),
    });
  }, [queries]);
}
