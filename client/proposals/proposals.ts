import { useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { FeatureCollection, Point } from 'geojson';
import { useCallback } from 'react';
import { ownKey, useOwn } from '../accounts/own-api.ts';
import type { Address } from '../filter/address.ts';
import { type LargeTopic, usePages, useTiles, useWholeMarks } from '../filter/matching.ts';
import type { Counted, Mark, Proposal, ProposalWhole } from './shapes.ts';

type Marks = FeatureCollection<Point | null, Mark> & { total: number; unlocated: number };
type Page = { items: Proposal[]; total: number; unlocated: number; next: string | null; byStatus: Counted };

const ownPart = ({ theme, status, outcome, scope, unit }: Address) => ({
  theme,
  status,
  // Several parted by commas: any of them.
  outcome: outcome?.split(','),
  scope,
  unit,
});

/** Proposals as the address narrows and orders them. */
function useTopic(): LargeTopic {
  const address = useSearch({ strict: false });
  return { name: 'proposals', own: ownPart(address), sort: address.sort };
}

/** Proposals that match, whole, page by page, with how many of them stand at each step. */
export const useProposalPages = () => usePages<Page>(useTopic());
export const useProposalMarks = (wanted = true) => useWholeMarks<Marks>(useTopic(), wanted);
export const useProposalTiles = (wanted: boolean) => useTiles(useTopic(), wanted);

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
