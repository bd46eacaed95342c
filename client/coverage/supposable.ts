import { useQuery } from '@tanstack/react-query';
import { ownKey } from '../accounts/own-api.ts';
import { askApi } from '../api.ts';

type Ambassador = { id: number; name: string; status: string; area: { name: string } | null };
type Application = { applicantName: string; areaVersion: number | null; area: { name: string } | null };
type Proposal = { id: number; area: { name: string } };
type Page<Item> = { items: Item[]; next: string | null };
export type Choice = { id: number; name: string };
export type Choices = { leaving: Choice[]; joining: Choice[] };

const byName = (one: Choice, other: Choice) => one.name.localeCompare(other.name, 'pl');

/** Who could leave, and which areas could be approved, by the names of the areas; for staff, and kept for nobody else. */
export function useSupposable() {
  return useQuery({
    queryKey: ownKey('supposable'),
    queryFn: ({ signal }) => readSupposable(signal),
    staleTime: 0,
  });
}

async function readSupposable(signal: AbortSignal): Promise<Choices> {
  const [ambassadors, applications, proposals] = await Promise.all([
    everyPage<Ambassador>('/api/ambassadors?limit=500', signal),
    everyPage<Application>('/api/applications?limit=200', signal),
    everyPage<Proposal>('/api/areas/proposals?limit=200', signal),
  ]);
  return {
    leaving: ambassadors
      .flatMap(({ id, name, status, area }) =>
        area && status !== 'suspended' ? [{ id, name: `${area.name} (${name})` }] : [],
      )
      .sort(byName),
    joining: [
      ...applications.flatMap(({ applicantName, areaVersion, area }) =>
        areaVersion && area ? [{ id: areaVersion, name: `${area.name} (${applicantName})` }] : [],
      ),
      ...proposals.map(({ id, area }) => ({ id, name: area.name })),
    ].sort(byName),
  };
}

async function everyPage<Item>(path: string, signal: AbortSignal): Promise<Item[]> {
  const items: Item[] = [];
  let next: string | null = '';
  while (next !== null) {
    const page: Page<Item> = await askApi(next ? `${path}&cursor=${encodeURIComponent(next)}` : path, { signal });
    items.push(...page.items);
    next = page.next;
  }
  return items;
}
