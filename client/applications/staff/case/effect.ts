import { useQuery } from '@tanstack/react-query';
import { askApi } from '../../../api.ts';
import type { EffectAnswer } from '../../shapes.ts';

/** What accepting an application changes; asked anew for every version of its area. null asks nothing. */
export const useEffectOf = (id: number | null, version: number) =>
  useQuery({
    queryKey: ['own', 'effect', id, version],
    queryFn: ({ signal }) => askApi<EffectAnswer>(`/api/applications/${id}/effect`, { signal }),
    enabled: id !== null,
    staleTime: 0,
  });
