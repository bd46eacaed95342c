import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { FeatureCollection, Point } from 'geojson';
import { useCallback } from 'react';
import { ownKey, useOwn } from '../accounts/own-api.ts';
import { apiQuery, askApi } from '../api.ts';
import { type Address, filteredPath, filterIn } from '../filter/address.ts';
import type { Counted, Mark, Proposal, ProposalWhole } from './shapes.ts';

type Marks = FeatureCollection<Point | null, Mark> & { total: number; unlocated: number };
type Page = { items: Proposal[]; total: number; unlocated: number; next: string | null; byStatus: Counted };

const onPage = '40';

const ownPart = ({ theme, status, outcome, scope, unit }: Address) => ({ theme, status, outcome, scope, unit });

/** Marks of all proposals that match the address, for the map and for what is counted in view. */
export function useProposalMarks(wanted = true) {
  const address = useSearch({ strict: false });
  const path = filteredPath('/api/proposals.geojson', filterIn(address), ownPart(address));
  return useQuery({ ...apiQuery<Marks>(wanted ? path : null), placeholderData: keepPreviousData });
}

/** The same proposals whole, page by page, with how many of them stand at each step. */
export function useProposalPages() {
  const address = useSearch({ strict: false });
  const own = { ...ownPart(address), sort: address.sort, limit: onPage };
  const first = filteredPath('/api/proposals', filterIn(address), own);
  return useInfiniteQuery({
    queryKey: ['api', first, 'pages'],
    queryFn: ({ pageParam, signal }) =>
      askApi<Page>(pageParam ? `${first}&cursor=${encodeURIComponent(pageParam)}` : first, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}

export const proposalPath = (id: number | string): string => `/api/proposals/${encodeURIComponent(id)}`;

/** One proposal as the caller may see it: forgotten when somebody else signs in. */
export const useProposal = (id: string) => useOwn<ProposalWhole>(proposalPath(id));

/** Keeps a proposal as the server has just given it, and asks anew for every list. */
export function useProposalChanged(): (changed?: ProposalWhole) => Promise<void> {
  const queries = useQueryClient();
  return useCallback(
    async (changed) => {
      if (changed) queries.setQueryData(ownKey(proposalPath(changed.id)), changed);
      await queries.invalidateQueries({
        predicate: ({ queryKey: [, path] }) => String(path).startsWith('/api/proposals'),
      });
    },
    [queries],
  );
}
