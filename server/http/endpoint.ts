import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import type { Role } from '../accounts/role.ts';
import type { SignedIn } from '../accounts/signed-in.ts';
import type { Services } from '../services.ts';
import type { Answer } from './answer.ts';
import type { Binary } from './binary.ts';
import type { Limit } from './limits/limits.ts';
import { queryReader, readBody } from './validation.ts';

/** Who may call a route: everybody, whoever has an account, or the holders of one of some roles. */
export type Caller = 'anyone' | 'signed-in' | Role[];

type Input<Query, Body> = {
  query: Query;
  /** Parts of the path, as `id` in `/api/areas/:id`, decoded. */
  path: Record<string, string>;
  body: Body;
  headers: IncomingHttpHeaders;
  /** Null for nobody, and on routes for anyone that do not ask for the caller. */
  caller: SignedIn | null;
  /** Network address that the request came from. */
  address: string;
};

/** A request as the dispatcher hands it over. */
type Arrived = {
  query: string;
  path: Record<string, string>;
  body: unknown;
  headers: IncomingHttpHeaders;
  caller: SignedIn | null;
  address: string;
};

/** What an endpoint says of itself; validation, OpenAPI and caching come from it. */
export type EndpointDescription<Shape extends z.ZodRawShape, Body> = {
  summary: string;
  query?: z.ZodObject<Shape>;
  body?: z.ZodType<Body>;
  /** The body is a file, not JSON: `body` is then a Buffer. It is read only once the caller may call. */
  binary?: Binary;
  /** Schema of the 200 answer. */
  answer: z.ZodType;
  contentType?: string;
  /** The answer is the same for everyone while these data layers do not change: it gets an ETag and is kept in memory. */
  layers?: string[];
  /** Where one address has several answers, as of HTML and JSON: a word that tells which one these headers ask for. */
  variant?: (headers: IncomingHttpHeaders) => string;
  /** A route for anyone that answers the signed-in differently: the dispatcher then finds out who calls. */
  wantsCaller?: boolean;
  /** Open to staff who have yet to set their second factor. */
  duringEnrolment?: boolean;
  /**
   * Kept in the audit: every change is, unless `never` (saving as one types, what changes nothing); reading only when it
   * says `reading`; `sign-in` when it may begin a session of staff.
   */
  audit?: 'never' | 'reading' | 'sign-in';
  /** How often it may be tried, beside what holds for all changes. */
  limits?: Limit[];
  handle: (input: Input<z.output<z.ZodObject<Shape>>, Body>, services: Services) => Answer | Promise<Answer>;
};

export type Endpoint = {
  summary: string;
  query: z.ZodObject | undefined;
  body: z.ZodType | undefined;
  binary: Binary | undefined;
  answer: z.ZodType;
  contentType: string;
  layers: string[] | undefined;
  variant: ((headers: IncomingHttpHeaders) => string) | undefined;
  wantsCaller: boolean;
  duringEnrolment: boolean;
  audit: 'never' | 'reading' | 'sign-in' | undefined;
  limits: Limit[];
  /** Validates, then handles. @throws Problem */
  answerTo: (request: Arrived, services: Services) => Answer | Promise<Answer>;
};

export function endpoint<Shape extends z.ZodRawShape = Record<never, never>, Body = undefined>(
  description: EndpointDescription<Shape, Body>,
): Endpoint {
  const query = description.query ?? (z.object({}) as unknown as z.ZodObject<Shape>);
  const readQuery = queryReader(query);
  return {
    summary: description.summary,
    query: description.query,
    body: description.body,
    binary: description.binary,
    answer: description.answer,
    contentType: description.contentType ?? 'application/json',
    layers: description.layers,
    variant: description.variant,
    wantsCaller: description.wantsCaller ?? false,
    duringEnrolment: description.duringEnrolment ?? false,
    audit: description.audit,
    limits: description.limits ?? [],
    answerTo: (request, services) =>
      description.handle(
        {
          ...request,
          query: readQuery(request.query),
          body: bodyOf(description, request.body),
        },
        services,
      ),
  };
}

function bodyOf<Shape extends z.ZodRawShape, Body>(
  { body, binary }: EndpointDescription<Shape, Body>,
  arrived: unknown,
): Body {
  if (binary) return arrived as Body;
  return body ? readBody(body, arrived) : (undefined as Body);
}
