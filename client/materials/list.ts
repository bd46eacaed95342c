import { useInfiniteQuery } from '@tanstack/react-query';
import type { MaterialPage } from '../../server/materials/schema.ts';
import { askApi } from '../api.ts';
import { type Address, filteredPath, filterIn } from '../filter/address.ts';

const onPage = '30';

/** Materials that match the address, page by page. Kept apart for each person: some are for ambassadors only. */
export function useMaterials(address: Address, own: { mine: boolean; archived?: boolean }) {
  const first = filteredPath('/api/materials', filterIn(address), {
    kind: address.category,
    ...(own.mine && { mine: 'true' }),
    ...(own.archived && { archived: 'true' }),
    limit: onPage,
  });
  return useInfiniteQuery({
    queryKey: ['own', 'materials', first],
    queryFn: ({ pageParam, signal }) =>
      askApi<MaterialPage>(pageParam ? `${first}&cursor=${encodeURIComponent(pageParam)}` : first, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  });
}
