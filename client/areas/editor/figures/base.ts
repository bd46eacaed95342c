import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useApi } from '../../../api.ts';
import { check } from '../checking.ts';
import { editing } from '../editing.ts';
import type { Checked } from '../recipe/recipe.ts';
import type { AreaWhole } from '../start.ts';

/** The approved version that a draft changes, measured like the draft; null when there is none or not yet. */
export function useBase(area: number | null): Checked | null {
  const approved = useApi<AreaWhole>(area === null ? null : `/api/areas/${area}`).data;
  useEffect(() => {
    editing.set({ base: approved ? { geometry: approved.geometry } : null });
  }, [approved]);
  const measured = useQuery({
    queryKey: ['area-base', area, approved?.version],
    queryFn: async ({ signal }) => {
      const outcome = approved && (await check(approved.recipe, area, signal));
      return outcome && 'checked' in outcome ? outcome.checked : null;
    },
    enabled: approved !== undefined,
  });
  return measured.data ?? null;
}
