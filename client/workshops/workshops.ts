import { today } from '@internationalized/date';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { FeatureCollection, Point } from 'geojson';
import { useCallback } from 'react';
import { useSession } from '../accounts/session.ts';
import { apiQuery, askApi } from '../api.ts';
import { type Address, filteredPath, filterIn } from '../filter/address.ts';
import type { OwnSlots, Workshop } from './shapes.ts';

type AllWorkshops = FeatureCollection<Point | null, Workshop> & { total: number; unlocated: number };

/** What of the address narrows workshops beside the filter; without a time those that are not over. */
function ownPart({ from, to, stage, kind, theme, unit }: Address) {
  const open = from === undefined && to === undefined && stage !== 'held';
  return { from: open ? today('Europe/Warsaw').toString() : from, to, stage, kind, theme, unit };
}

/** All workshops and marathons that match the address; the list and the map read the same answer. */
export function useWorkshops(wanted = true) {
  const address = useSearch({ strict: false });
  const path = filteredPath('/api/workshops.geojson', filterIn(address), ownPart(address));
  return useQuery({ ...apiQuery<AllWorkshops>(wanted ? path : null), placeholderData: keepPreviousData });
}

/** Address of the calendar feed of what is shown, without a time: a feed goes on. */
export function feedPath(address: Address): string {
  const { kind, theme, unit } = address;
  return filteredPath('/api/workshops.ics', filterIn(address), { kind, theme, unit });
}

/** What the API says to the signed-in about workshops; forgotten when somebody else signs in. */
export function useOwn<Answer>(path: string | null) {
  return useQuery({
    queryKey: ['own', 'workshops', path],
    queryFn: ({ signal }) => askApi<Answer>(path ?? '', { signal }),
    enabled: path !== null,
    staleTime: 0,
  });
}

/** Slots of my proposals and at my tables; nothing is asked for who is not signed in. */
export function useOwnSlots() {
  const signedIn = useSession()?.account != null;
  return useOwn<OwnSlots>(signedIn ? '/api/workshops/own' : null);
}

/** Asks anew for everything about workshops, and of proposals that moved with them. */
export function useWorkshopsChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    await queries.invalidateQueries({
      predicate: ({ queryKey: [kind, path] }) =>
        kind === 'own' || (kind === 'api' && /^\/api\/(workshops|proposals)/.test(String(path))),
    });
  }, [queries]);
}
