import { useApi } from '../api.ts';

type Ambassador = { id: number; name: string; status: string; area: { name: string } | null };
type Application = { applicantName: string; areaVersion: number | null; area: { name: string } | null };
type Proposal = { id: number; area: { name: string } };
type Choice = { id: number; name: string };

const byName = (one: Choice, other: Choice) => one.name.localeCompare(other.name, 'pl');

/** Who could leave, and which areas could be approved, by the names of the areas. */
export function useSupposable(): { leaving: Choice[]; joining: Choice[] } {
  const ambassadors = useApi<{ items: Ambassador[] }>('/api/ambassadors?limit=500').data?.items ?? [];
  const applications = useApi<{ items: Application[] }>('/api/applications?limit=200').data?.items ?? [];
  const proposals = useApi<{ items: Proposal[] }>('/api/areas/proposals?limit=200').data?.items ?? [];
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
