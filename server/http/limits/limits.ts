import { createHmac } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit, type Store } from 'express-rate-limit';
import type { Knex } from 'knex';
import { Problem } from '../problem.ts';
import { sendProblem } from '../send.ts';
import { countHit, forgetHit, forgetHits } from './queries.ts';

/** How often something may be tried, counted over all processes. */
export type Limit = {
  /** Routes with the same name share a counter. */
  name: string;
  /** Whose attempts are counted together: the sender's network address, or the e-mail that the body names. */
  by: 'address' | 'email';
  most: number;
  withinS: number;
  /** Only refused attempts count, so that whoever knows the password is never held up by their own success. */
  onlyFailures?: boolean;
};

/** What every change is held to. */
export const changes: Limit = { name: 'changes', by: 'address', most: 300, withinS: 60 };

/** A middleware that answers 429 past the limit. The kept keys hold no address and no e-mail, only their keyed hashes. */
export function limiter(limit: Limit, database: Knex, secret: string): RequestHandler {
  const key = (request: Request) => {
    const whose = limit.by === 'address' ? ipKeyGenerator(request.ip ?? '') : emailIn(request.body);
    return `${limit.name}:${createHmac('sha256', secret).update(whose).digest('base64url')}`;
  };
  return rateLimit({
    windowMs: limit.withinS * 1000,
    limit: limit.most,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    identifier: limit.name,
    keyGenerator: key,
    store: databaseStore(database, limit.withinS * 1000),
    skipSuccessfulRequests: limit.onlyFailures ?? false,
    skip: (request) => limit.by === 'email' && emailIn(request.body) === '',
    handler: (request, response) =>
      sendProblem(
        response,
        request,
        new Problem(429, 'too-many', 'Zbyt wiele prób. Odczekaj chwilę i spróbuj ponownie.', {
          limit: limit.name,
          retryAfterS: Number(response.getHeader('Retry-After')) || limit.withinS,
        }),
      ),
  });
}

function databaseStore(database: Knex, windowMs: number): Store {
  return {
    localKeys: false,
    increment: async (key) => {
      const { hits, resets_at } = await countHit(database, key, windowMs);
      return { totalHits: hits, resetTime: resets_at };
    },
    decrement: (key) => forgetHit(database, key),
    resetKey: (key) => forgetHits(database, key),
  };
}

function emailIn(body: unknown): string {
  const email = (body as { email?: unknown } | null | undefined)?.email;
  return typeof email === 'string' ? email.trim().toLowerCase() : '';
}
