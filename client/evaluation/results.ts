import { useInfiniteQuery } from '@tanstack/react-query';
import { askApi } from '../api.ts';
import { type Address, filteredPath, filterIn } from '../filter/address.ts';

export type Result = {
  id: number;
  edition: number;
  /** Null for city-wide projects. */
  district: number | null;
  projectId: string;
  title: string;
  category: string | null;
  costPln: number | null;
  votes: number | null;
  points: number | null;
  /** Null where it was not published. */
  selected: boolean | null;
};

type ResultPage = {
  items: Result[];
  total: number;
  unlocated: number;
  next: string | null;
  byDistrict: { district: number | null; count: number }[];
};

/** Orders that the server offers beside its usual one (the newest first, by district and points). */
export const sorts = ['cost', 'votes', 'points', 'title'] as const;

const onPage = '50';

/** Past results that match the address, page by page; list and map share the answer. */
export function useResultPage(address: Address, wanted = true) {
  const { selected, category, sort } = address;
  const first = filteredPath('/api/results', filterIn(address), { selected, category, sort, limit: onPage });
  return useInfiniteQuery({
    queryKey: ['api', first, 'pages'],
    queryFn: ({ pageParam, signal }) =>
      askApi<ResultPage>(pageParam ? `${first}&cursor=${encodeURIComponent(pageParam)}` : first, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    enabled: wanted,
  });
}
