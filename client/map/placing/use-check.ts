import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { placeChecked } from '../../../server/marked-places/routes.ts';
import type { MarkedPlace } from '../../../server/marked-places/schema.ts';
import { ApiProblem, changeByApi } from '../../api.ts';
import { useSettled } from '../../ui/settled.ts';

type Checked = z.output<typeof placeChecked>;
/** Why, as the server's `PlaceReason`; the whole place as it may be instead; where it is wrong. */
export type Refusal = { reason: string; repaired: MarkedPlace | null; at: [number, number] | null };

const pauseMs = 300;

/** What the server says of a place, asked after a short pause: its districts, or why it cannot be kept. */
export function usePlaceCheck(place: MarkedPlace | null): {
  districts: number[];
  refusal: Refusal | null;
} {
  const settled = useSettled(place, pauseMs);
  const { data, error } = useQuery({
    queryKey: ['marked-place', settled],
    queryFn: () => changeByApi<Checked>('POST', '/api/marked-places/check', { place: settled }),
    enabled: settled !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const refused = settled !== null && error instanceof ApiProblem && error.code === 'place-refused' ? error : null;
  return {
    districts: settled === null || refused ? [] : (data?.districts ?? []),
    refusal: refused && {
      reason: String(refused.members.reason),
      repaired: (refused.members.repaired as MarkedPlace | undefined) ?? null,
      at: (refused.members.at as [number, number] | undefined) ?? null,
    },
  };
}
