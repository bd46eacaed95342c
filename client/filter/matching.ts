import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { apiQuery, askApi } from '../api.ts';
import { mostWhole } from '../map/most-whole.ts';
import type { MarkTiles } from '../map/scene/mark-tiles.ts';
import { filteredPath, filterIn } from './address.ts';

/** A topic that may grow large: its name in the API, what narrows it beside the filter, and the order of its list. */
export type LargeTopic = {
  name: 'needs' | 'proposals';
  own: Record<string, string | string[] | undefined>;
  sort: string | undefined;
};
type AnyPage = { items: unknown[]; total: number; unlocated: number; next: string | null };

const onPage = '40';

/** What matches the address, page by page. */
export function usePages<Page extends AnyPage>({ name, own, sort }: LargeTopic, wanted = true) {
  const filter = filterIn(useSearch({ strict: false }));
  const first = filteredPath(`/api/${name}`, filter, { ...own, sort, limit: onPage });
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

/** Marks of all that matches, for the map and for what is counted in view; not of very many. */
export function useWholeMarks<Marks>(topic: LargeTopic, wanted = true) {
  const filter = filterIn(useSearch({ strict: false }));
  const total = useTotal(topic, wanted);
  const path = filteredPath(`/api/${topic.name}.geojson`, filter, topic.own);
  const few = wanted && total !== undefined && total <= mostWhole;
  const marks = useQuery({ ...apiQuery<Marks>(few ? path : null), placeholderData: keepPreviousData });
  return total !== undefined && total > mostWhole ? { ...marks, data: undefined } : marks;
}

/** The same as tiles, where more match than come whole; null otherwise. */
export function useTiles(topic: LargeTopic, wanted: boolean): MarkTiles | null {
  const filter = filterIn(useSearch({ strict: false }));
  const total = useTotal(topic, wanted);
  const many = wanted && total !== undefined && total > mostWhole;
  const query = many ? filteredPath('', filter, topic.own) : null;
  const { name } = topic;
  return useMemo(() => (query === null ? null : { name, query }), [name, query]);
}

/** How many match; undefined until it is known. */
function useTotal(topic: LargeTopic, wanted: boolean): number | undefined {
  const { data, isPlaceholderData } = usePages(topic, wanted);
  return isPlaceholderData ? undefined : data?.pages[0]?.total;
}
