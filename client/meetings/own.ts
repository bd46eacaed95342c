import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useSession } from '../accounts/session.ts';
import { apiQuery, askApi } from '../api.ts';
import type { OwnStanding } from './shapes.ts';

/** Where the signed-in stand with a meeting; nothing is asked for others. */
export function useOwnStanding(id: string) {
  const signedIn = useSession()?.account != null;
  return useQuery({
    queryKey: ['own', 'meetings', id],
    queryFn: ({ signal }) => askApi<OwnStanding>(`/api/meetings/${id}/sign-ups/own`, { signal }),
    enabled: signedIn,
  });
}

/** The same as `useApi`, forgotten when somebody else signs in. */
export function useOwn<Answer>(path: string) {
  return useQuery({ ...apiQuery<Answer>(path), queryKey: ['own', 'meetings', path] });
}

/** Asks anew for everything about meetings after one has changed. */
export function useMeetingsChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    await queries.invalidateQueries({
      predicate: ({ queryKey: [kind, path] }) =>
        (kind === 'own' && path === 'meetings') || (kind === 'api' && String(path).startsWith('/api/meetings')),
    });
  }, [queries]);
}
