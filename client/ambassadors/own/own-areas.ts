import { useQuery } from '@tanstack/react-query';
import type { OwnAmbassadorsAnswer } from '../../../server/ambassadors/life/schema.ts';
import type { OwnAreasAnswer } from '../../../server/areas/proposals/schema.ts';
import { askApi } from '../../api.ts';

export type OwnArea = OwnAreasAnswer['items'][number];
export type OwnAmbassador = OwnAmbassadorsAnswer['items'][number];

/** Under `own`, which is forgotten when somebody else signs in. */
export const ownAmbassadorsKey = ['own', 'ambassadors'];

/** The areas that the caller cares for, with what is proposed and drafted. */
export const useOwnAreas = () =>
  useQuery({
    queryKey: [...ownAmbassadorsKey, 'areas'],
    queryFn: ({ signal }) => askApi<OwnAreasAnswer>('/api/areas/own', { signal }),
    staleTime: 0,
    refetchOnWindowFocus: true,
  });

/** What the caller is in the programme, with what of it is published. */
export const useOwnAmbassadors = () =>
  useQuery({
    queryKey: ownAmbassadorsKey,
    queryFn: ({ signal }) => askApi<OwnAmbassadorsAnswer>('/api/ambassadors/own', { signal }),
    staleTime: 0,
    refetchOnWindowFocus: true,
  });
