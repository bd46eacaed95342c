import { useQuery } from '@tanstack/react-query';
import { askApi } from '../api.ts';
import type { Application } from './shapes.ts';

/** Under `own`, which is forgotten when somebody else signs in. */
export const ownApplicationsKey = ['own', 'applications'];
export const applicationKey = (id: number) => [...ownApplicationsKey, id];

/** The caller's applications, the newest first; asks only for the signed-in. */
export const useOwnApplications = (signedIn: boolean) =>
  useQuery({
    queryKey: ownApplicationsKey,
    queryFn: ({ signal }) => askApi<{ items: Application[] }>('/api/applications/own', { signal }),
    enabled: signedIn,
    staleTime: 0,
  });

/** One application, asked again whenever the window is looked at: another device or the staff may have changed it. */
export const useApplication = (id: number) =>
  useQuery({
    queryKey: applicationKey(id),
    queryFn: ({ signal }) => askApi<Application>(`/api/applications/${id}`, { signal }),
    staleTime: 0,
    refetchOnWindowFocus: true,
  });

/** Still being written or waiting for a decision. */
export const isOpen = ({ status }: Application): boolean => ['draft', 'submitted', 'returned'].includes(status);
