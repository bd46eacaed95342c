import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import type { Services } from '../services.ts';
import type { Answer } from './answer.ts';
import { queryReader, readBody } from './validation.ts';

/** Who may call a route. Nobody signed in is needed for `anyone`. */
export type Caller = 'anyone';

export type Input<Query, Body> = {
  query: Query;
  /** Parts of the path, as `id` in `/api/areas/:id`, decoded. */
  path: Record<string, string>;
  body: Body;
  headers: IncomingHttpHeaders;
};

/** What an endpoint says of itself; validation, OpenAPI and caching come from it. */
export type EndpointDescription<Shape extends z.ZodRawShape, Body> = {
  summary: string;
  query?: z.ZodObject<Shape>;
  body?: z.ZodType<Body>;
  /** Schema of the 200 answer. */
  answer: z.ZodType;
  contentType?: string;
  /** The answer is the same for everyone while these data layers do not change: it gets an ETag and is kept in memory. */
  layers?: string[];
  handle: (input: Input<z.output<z.ZodObject<Shape>>, Body>, services: Services) => Answer | Promise<Answer>;
};

export type Endpoint = {
  summary: string;
  query: z.ZodObject | undefined;
  body: z.ZodType | undefined;
  answer: z.ZodType;
  contentType: string;
  layers: string[] | undefined;
  /** Validates, then handles. @throws Problem */
  answerTo: (
    request: { query: string; path: Record<string, string>; body: unknown; headers: IncomingHttpHeaders },
    services: Services,
  ) => Answer | Promise<Answer>;
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
    answer: description.answer,
    contentType: description.contentType ?? 'application/json',
    layers: description.layers,
    answerTo: (request, services) =>
      description.handle(
        {
          query: readQuery(request.query),
          path: request.path,
          body: (description.body ? readBody(description.body, request.body) : undefined) as Body,
          headers: request.headers,
        },
        services,
      ),
  };
}
