import { useQuery } from '@tanstack/react-query';

/** The server refused; `detail` is its own sentence in Polish, `code` is for programs. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly members: Record<string, unknown>;

  constructor(status: number, code: string, detail: string, members: Record<string, unknown>) {
    super(detail);
    this.status = status;
    this.code = code;
    this.members = members;
  }
}

/** The server could not be reached, or what came was not from it. */
export class Unreachable extends Error {}

/**
 * Asks the API and gives the decoded JSON.
 *
 * @throws ApiProblem for a problem document, Unreachable when nothing sensible came back
 */
export async function askApi<Answer>(path: string, options: RequestInit = {}): Promise<Answer> {
  const response = await fetch(path, { ...options, headers: { Accept: 'application/json', ...options.headers } }).catch(
    unreachable,
  );
  if (response.status === 204) return undefined as Answer;
  const type = response.headers.get('Content-Type') ?? '';
  if (!type.includes('json')) throw new Unreachable(`${response.status} ${type}`);
  // An answer may break off in its middle.
  const body: unknown = await response.json().catch(unreachable);
  if (response.ok) return body as Answer;
  const { code = 'unknown', detail = '', ...members } = body as Record<string, unknown>;
  throw new ApiProblem(response.status, String(code), String(detail), members);
}

function unreachable(error: unknown): never {
  if (error instanceof DOMException && error.name === 'AbortError') throw error;
  throw new Unreachable(String(error));
}

/** Changes something: sends JSON, nothing included, by a method. @throws as `askApi` */
export const changeByApi = <Answer = void>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body: object = {},
  signal: AbortSignal | null = null,
): Promise<Answer> =>
  askApi(path, { method, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' }, signal });

/** What the API says at a path, kept and shared by that path; null asks nothing. */
export const useApi = <Answer>(path: string | null) => useQuery(apiQuery<Answer>(path));

/** The same for `useInfiniteQuery`, `prefetchQuery` and others that take options. */
export const apiQuery = <Answer>(path: string | null) => ({
  queryKey: ['api', path],
  queryFn: ({ signal }: { signal: AbortSignal }) => askApi<Answer>(path ?? '', { signal }),
  enabled: path !== null,
});

/** Asking again may help: not when the server understood and refused. */
export const worthAskingAgain = (error: Error): boolean => !(error instanceof ApiProblem) || error.status >= 500;
