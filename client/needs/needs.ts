import { useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { FeatureCollection, Point } from 'geojson';
import { useCallback } from 'react';
import type { Theme } from '../../server/proposals/theme.ts';
import { useOwn } from '../accounts/own-api.ts';
import { useSession } from '../accounts/session.ts';
import { type LargeTopic, usePages, useTiles, useWholeMarks } from '../filter/matching.ts';
import type { Need } from './shapes.ts';

export type AllNeeds = FeatureCollection<Point | null, Need> & { total: number; unlocated: number };
type Page = {
  items: Need[];
  total: number;
  unlocated: number;
  next: string | null;
  byTheme: { theme: Theme; count: number }[];
};
type Own = { supported: number[]; authored: number[] };

/** Needs as the address narrows and orders them. */
function useTopic(): LargeTopic {
  const { theme, meeting, sort } = useSearch({ strict: false });
  return { name: 'needs', own: { theme, meeting }, sort: sort === 'supported' ? sort : undefined };
}

/** Needs that match, page by page, with how many there are of each theme. */
export const useNeedPages = () => usePages<Page>(useTopic());
/** The same as marks of the map, all of them. */
export const useAllNeeds = (wanted = true) => useWholeMarks<AllNeeds>(useTopic(), wanted);
/** The same as tiles where there are too many to come whole. */
export const useNeedTiles = (wanted: boolean) => useTiles(useTopic(), wanted);

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
