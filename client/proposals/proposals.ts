import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { FeatureCollection, Point } from 'geojson';
import { useCallback } from 'react';
import { ownKey, useOwn } from '../accounts/own-api.ts';
import { apiQuery, askApi } from '../api.ts';
import { type Address, filteredPath, filterIn } from '../filter/address.ts';
import { mostWhole } from '../map/most-whole.ts';
import type { Counted, Mark, Proposal, ProposalWhole } from './shapes.ts';

type Marks = FeatureCollection<Point | null, Mark> & { total: number; unlocated: number };
type Page = { items: Proposal[]; total: number; unlocated: number; next: string | null; byStatus: Counted };

const onPage = '40';

const ownPart = ({ theme, status, outcome, scope, unit }: Address) => ({ theme, status, outcome, scope, unit });

/** Marks of all proposals that match the address, for the map and for what is counted in view; not of very many. */
export function useProposalMarks(wanted = true) {
  const address = useSearch({ strict: false });
  const total = useMatching(wanted);
  const path = filteredPath('/api/proposals.geojson', filterIn(address), ownPart(address));
  const few = wanted && total !== undefined && total <= mostWhole;
  const marks = useQuery({ ...apiQuery<Marks>(few ? path : null), placeholderData: keepPreviousData });
  return total !== undefined && total > mostWhole ? { ...marks, data: undefined } : marks;
}

/** The address as a query of tiles, where more match than come whole; null otherwise. */
export function useProposalTileQuery(wanted: boolean): string | null {
  const address = useSearch({ strict: false });
  const total = useMatching(wanted);
  if (!wanted || total === undefined || total <= mostWhole) return null;
  return filteredPath('', filterIn(address), ownPart(address));
}

/** How many match; undefined until it is known. */
function useMatching(wanted: boolean): number | undefined {
  const { data, isPlaceholderData } = useProposalPages(wanted);
  return isPlaceholderData ? undefined : data?.pages[0]?.total;
}

/** The same proposals whole, page by page, with how many of them stand at each step. */
export function useProposalPages(wanted = true) {
  const address = useSearch({ strict: false });
  const own = { ...ownPart(address), sort: address.sort, limit: onPage };
  const first = filteredPath('/api/proposals', filterIn(address), own);
  return useInfiniteQuery({
    enabled: wanted,
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
