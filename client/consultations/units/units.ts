import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useOwn } from '../../accounts/own-api.ts';
import { useApi } from '../../api.ts';
import type { Unit, UnitWithExperts } from '../shapes.ts';

/** Units that can be asked. */
export function useActiveUnits(): Unit[] {
  const all = useApi<{ items: Unit[] }>('/api/units').data?.items ?? [];
  return all.filter(({ active }) => active);
}

/** All units with their experts and what waits for them, for staff. */
export const useUnitsWithExperts = () => useOwn<{ items: UnitWithExperts[] }>('/api/units/experts');

/** Asks anew for every list of units after a change. */
export function useUnitsChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    await queries.invalidateQueries({ predicate: ({ queryKey: [, path] }) => String(path).startsWith('/api/units') });
  }, [queries]);
}
