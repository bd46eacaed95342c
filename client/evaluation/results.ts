import { useInfiniteQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { resultItem, resultPage, resultSorts } from '../../server/evaluation/schema.ts';
import { askApi } from '../api.ts';
import { type Address, filteredPath, filterIn } from '../filter/address.ts';

export type Result = z.output<typeof resultItem>;
type ResultPage = z.output<typeof resultPage>;

/** Orders that the server offers beside its usual one, the newest first. */
export const sorts = ['votes', 'cost', 'title'] as const satisfies (typeof resultSorts)[number][];

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
