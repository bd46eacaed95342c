import { useQuery } from '@tanstack/react-query';
import { askApi } from '../api.ts';

/** Key of what an answer meant for the signed-in is kept under: forgotten when somebody else signs in. */
export const ownKey = (path: string | null) => ['own', path];

/** What the API says to the signed-in person at a path; asked again each time it is shown. Null asks nothing. */
export const useOwn = <Answer>(path: string | null) =>
  useQuery({
    queryKey: ownKey(path),
    queryFn: ({ signal }) => askApi<Answer>(path ?? '', { signal }),
    enabled: path !== null,
    staleTime: 0,
  });
