import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { z } from 'zod';
import type { placeChecked } from '../../../server/marked-places/routes.ts';
import type { MarkedPlace } from '../../../server/marked-places/schema.ts';
import { ApiProblem, changeByApi } from '../../api.ts';

type Checked = z.output<typeof placeChecked>;
const pauseMs = 300;

/** What the server says of a place, asked after a short pause: its districts, or why it cannot be kept. */
export function usePlaceCheck(place: MarkedPlace | null): {
  districts: number[];
  refusal: { detail: string; repaired: MarkedPlace | null; at: [number, number] | null } | null;
} {
  const text = place && JSON.stringify(place);
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  const { data, error } = useQuery({
    queryKey: ['marked-place', settled],
    queryFn: () =>
      changeByApi<Checked>('POST', '/api/marked-places/check', { place: JSON.parse(settled ?? '{}') as MarkedPlace }),
    enabled: settled !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const refused = settled !== null && error instanceof ApiProblem && error.code === 'place-refused' ? error : null;
  return {
    districts: settled === null || refused ? [] : (data?.districts ?? []),
    refusal: refused && {
      detail: refused.message,
      repaired: (refused.members.repaired as MarkedPlace | undefined) ?? null,
      at: (refused.members.at as [number, number] | undefined) ?? null,
    },
  };
}
