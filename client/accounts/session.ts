import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { SessionAnswer } from '../../server/accounts/schema.ts';
import { askApi } from '../api.ts';

const key = ['account', 'session'];

export type OwnAccount = NonNullable<SessionAnswer['account']>;

/** Who is signed in; undefined until it is known. */
export const useSession = () =>
  useQuery({
    queryKey: key,
    queryFn: ({ signal }) => askApi<SessionAnswer>('/api/account/session', { signal }),
    refetchOnWindowFocus: true,
    staleTime: 30_000,
  }).data;

/** Asks again who is signed in, and forgets what was shown to somebody else. Gives who it is now. */
export function useSessionChange(): () => Promise<SessionAnswer> {
  const queries = useQueryClient();
  return useCallback(async () => {
    queries.removeQueries({ queryKey: ['own'] });
    const now = await askApi<SessionAnswer>('/api/account/session');
    queries.setQueryData(key, now);
    return now;
  }, [queries]);
}
