import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { askApi } from '../../../api.ts';
import { filteredPath, useFilter } from '../../../filter/address.ts';
import type { QueueItem } from '../../shapes.ts';

export const queueStatuses = ['submitted', 'returned', 'accepted', 'declined', 'withdrawn'] as const;
export type QueueStatus = (typeof queueStatuses)[number];

type QueuePage = { items: QueueItem[]; total: number; unlocated: number; next: string | null };
type QueueMap = FeatureCollection<MultiPolygon | null, QueueItem>;

/** Under `own`, which is forgotten when somebody else signs in. */
export const queueKey = ['own', 'queue'];

/** Path of the queue narrowed by the filter of the address; several states mean any of them. */
function queuePath(
  path: string,
  filter: ReturnType<typeof useFilter>[0],
  statuses: QueueStatus[],
  cursor = '',
): string {
  const address = filteredPath(path, filter, { cursor: encodeURIComponent(cursor) });
  const states = statuses.map((status) => `status=${status}`).join('&');
  return states ? `${address}${address.includes('?') ? '&' : '?'}${states}` : address;
}

/** Applications in these states that match the filter, whoever waits longest first. */
export function useQueue(statuses: QueueStatus[]) {
  const [filter] = useFilter();
  const first = queuePath('/api/applications', filter, statuses);
  return useInfiniteQuery({
    queryKey: [...queueKey, first],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      askApi<QueuePage>(queuePath('/api/applications', filter, statuses, pageParam), { signal }),
    getNextPageParam: (page) => page.next,
    staleTime: 0,
    refetchOnWindowFocus: true,
    placeholderData: (before) => before,
  });
}

/** All of them for the map, on every page of the list alike. */
export function useQueueMap(statuses: QueueStatus[]) {
  const [filter] = useFilter();
  const path = queuePath('/api/applications.geojson', filter, statuses);
  return useQuery({
    queryKey: [...queueKey, path],
    queryFn: ({ signal }) => askApi<QueueMap>(path, { signal }),
    staleTime: 0,
    placeholderData: (before) => before,
  });
}
