import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { askApi } from '../../../api.ts';
import { filteredPath, useFilter } from '../../../filter/address.ts';
import type { Proposal, ProposalItem } from '../../shapes.ts';

type ProposalPage = { items: ProposalItem[]; total: number; unlocated: number; next: string | null };

export const proposalsKey = ['own', 'proposals'];

/** Next versions of areas that wait for a decision and match the filter, oldest first. */
export function useProposals() {
  const [filter] = useFilter();
  const path = '/api/areas/proposals';
  return useInfiniteQuery({
    queryKey: [...proposalsKey, filteredPath(path, filter)],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      askApi<ProposalPage>(filteredPath(path, filter, { cursor: pageParam, limit: '200' }), { signal }),
    getNextPageParam: (page) => page.next,
    staleTime: 0,
    refetchOnWindowFocus: true,
    placeholderData: (before) => before,
  });
}

/** One proposal with what it changes, for staff and for the ambassador of the area. */
export const useProposal = (id: number) =>
  useQuery({
    queryKey: [...proposalsKey, id],
    queryFn: ({ signal }) => askApi<Proposal>(`/api/areas/proposals/${id}`, { signal }),
    staleTime: 0,
    refetchOnWindowFocus: true,
  });
