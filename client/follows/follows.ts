import type { FollowsAnswer } from '../../server/follows/schema.ts';
import { askApi } from '../api.ts';

/** What the signed-in person follows. */
export const followsQuery = {
  queryKey: ['own', 'follows'],
  queryFn: () => askApi<FollowsAnswer>('/api/follows'),
  staleTime: 0,
};
