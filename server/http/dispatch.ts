import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SignedIn } from '../accounts/signed-in.ts';
import type { Services } from '../services.ts';
import type { Answer } from './answer.ts';
import { type AnswerCache, encoded } from './caching.ts';
import { permit } from './permission.ts';
import { Problem, problemAnswer } from './problem.ts';
import type { Route } from './routing.ts';

/** The answer to an error of ours: nothing of the error itself leaves the server. */
export const fault = new Problem(500, 'fault', 'Coś poszło nie tak po naszej stronie. Spróbuj ponownie za chwilę.');

/**
 * Answers one request with one route: If-None-Match and the kept answers before any work, then who calls and whether
 * they may, validation and the handler, problems as RFC 9457 documents, Cache-Control last.
 */
export async function dispatch(
  { who, endpoint }: Route,
  request: IncomingMessage & { body?: unknown; ip?: string | undefined },
  response: ServerResponse,
  path: Record<string, string>,
  services: Services & { answers: AnswerCache },
): Promise<void> {
  const url = request.url ?? '';
  const mark = url.indexOf('?');
  const query = mark < 0 ? '' : url.slice(mark + 1);
  const etag = endpoint.layers && services.versions.etag(endpoint.layers);
  if (etag && request.headers['if-none-match'] === etag) {
    response.writeHead(304, { ETag: etag, 'Cache-Control': shared }).end();
    return;
  }
  const key = etag && `${etag}${url}`;
  const kept = key ? services.answers.get(key) : undefined;
  const acceptEncoding = String(request.headers['accept-encoding'] ?? '');
  let cookies: string[] = [];
  try {
    if (kept) return send(response, request, kept.answer, etag, encoded(kept, acceptEncoding));
    let caller: SignedIn | null = null;
    if (needsCaller({ who, endpoint })) {
      const found = await services.accounts.find(request.headers);
      caller = found.caller;
      cookies = found.cookies;
      const { secondFactorRequired } = services.config;
      permit(who, caller, { secondFactorRequired, duringEnrolment: endpoint.duringEnrolment });
    }
    const address = request.ip ?? request.socket.remoteAddress ?? '';
    const { headers } = request;
    const answer = await endpoint.answerTo({ query, path, body: request.body, headers, caller, address }, services);
    if (cookies.length > 0 && !answer.headers?.['Set-Cookie'])
      answer.headers = { ...answer.headers, 'Set-Cookie': cookies };
    if (key && answer.status === 200) {
      const entry = services.answers.put(key, answer);
      return send(response, request, answer, etag, encoded(entry, acceptEncoding));
    }
    send(response, request, answer, undefined, encoded({ answer }, acceptEncoding));
  } catch (error) {
    if (error instanceof Problem) return sendProblem(response, request, error);
    services.log.error({ err: error, route: url.split('?', 1)[0] }, 'request failed');
    sendProblem(response, request, fault);
  }
}

/** Whether a route's answer depends on who calls; such a route goes through Express and is never kept. */
export function needsCaller({ who, endpoint }: Pick<Route, 'who' | 'endpoint'>): boolean {
  return who !== 'anyone' || endpoint.wantsCaller;
}

export function sendProblem(response: ServerResponse, request: IncomingMessage, problem: Problem): void {
  send(response, request, problemAnswer(problem));
}

/** Anyone may keep it, and asks again whether it is still true. */
const shared = 'public, no-cache';

function send(
  response: ServerResponse,
  request: IncomingMessage,
  answer: Answer,
  etag?: string,
  { body, encoding }: { body: string | Buffer; encoding: string | undefined } = {
    body: answer.body,
    encoding: undefined,
  },
): void {
  const headers: Record<string, string | number | string[]> = {
    'Content-Type': answer.contentType,
    'Content-Length': Buffer.byteLength(body),
    Vary: 'Accept-Encoding',
    ...answer.headers,
  };
  if (encoding) headers['Content-Encoding'] = encoding;
  if (etag) headers.ETag = etag;
  headers['Cache-Control'] ??= etag ? shared : 'no-store';
  response.writeHead(answer.status, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}
