import { endOfMonth, parseDate, today } from '@internationalized/date';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { FeatureCollection, Point } from 'geojson';
import { apiQuery } from '../api.ts';
import { type Address, filteredPath, filterIn } from '../filter/address.ts';
import type { Meeting } from './shapes.ts';

type AllMeetings = FeatureCollection<Point | null, Meeting> & { total: number; unlocated: number };
type Months = { byMonth: { month: string; count: number }[] };

const city = 'Europe/Warsaw';

/** What of the address narrows meetings beside the filter; without a time those that are not over. */
function ownPart({ from, to, stage, form }: Address) {
  const open = from === undefined && to === undefined && stage !== 'held';
  return { from: open ? today(city).toString() : from, to, stage, form };
}

/** All meetings that match the address; the list and the map read the same answer. */
export function useMeetings(wanted = true) {
  const address = useSearch({ strict: false });
  const path = filteredPath('/api/meetings.geojson', filterIn(address), ownPart(address));
  return useQuery({ ...apiQuery<AllMeetings>(wanted ? path : null), placeholderData: keepPreviousData });
}

/** How many there are in each month, of what matches at any time. */
export function useMonths() {
  const address = useSearch({ strict: false });
  const { stage, form } = address;
  const path = filteredPath('/api/meetings', filterIn(address), { stage, form, limit: '1' });
  return useQuery({ ...apiQuery<Months>(path), placeholderData: keepPreviousData }).data?.byMonth ?? [];
}

/** Address of the calendar feed of what is shown, without a time: a feed goes on. */
export function feedPath(address: Address): string {
  const { form } = address;
  return filteredPath('/api/meetings.ics', filterIn(address), { form });
}

/** `2026-11` → its first and last day. */
export function daysOfMonth(month: string): { from: string; to: string } {
  const first = parseDate(`${month}-01`);
  return { from: first.toString(), to: endOfMonth(first).toString() };
}
