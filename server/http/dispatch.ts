import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SignedIn } from '../accounts/signed-in.ts';
import { record } from '../audit/record.ts';
import type { Services } from '../services.ts';
import { readBytes } from './binary.ts';
import { type AnswerCache, encoded } from './caching.ts';
import type { Endpoint } from './endpoint.ts';
import { permit } from './permission.ts';
import { Problem } from './problem.ts';
import type { Route } from './routing.ts';
import { send, sendProblem, shared } from './send.ts';

/** The answer to an error of ours: nothing of the error itself leaves the server. */
export const fault = new Problem(500, 'fault', 'Coś poszło nie tak po naszej stronie. Spróbuj ponownie za chwilę.');

/**
 * Answers one request with one route: If-None-Match and the kept answers before any work, then who calls and whether
 * they may, validation and the handler, problems as RFC 9457 documents, Cache-Control last.
 *
 * @param own headers of every answer, name and value in turn, where they have not been set on the response already
 */
export async function dispatch(
  route: Route,
  request: IncomingMessage & { body?: unknown; ip?: string | undefined },
  response: ServerResponse,
  path: Record<string, string>,
  services: Services & { answers: AnswerCache },
  own: readonly string[] = [],
): Promise<void> {
  const { who, endpoint } = route;
  const url = request.url ?? '';
  const mark = url.indexOf('?');
  const query = mark < 0 ? '' : url.slice(mark + 1);
  const personal = needsCaller({ who, endpoint });
  const etag = personal ? undefined : etagOf(endpoint, request, services);
  if (etag && request.headers['if-none-match'] === etag) {
    response.writeHead(304, [...own, 'ETag', etag, 'Cache-Control', shared]).end();
    return;
  }
  const kept = etag ? services.answers.get(url, etag) : undefined;
  const acceptEncoding = String(request.headers['accept-encoding'] ?? '');
  let cookies: string[] = [];
  try {
    if (kept) return send(response, request, own, kept.answer, etag, encoded(kept, acceptEncoding));
    let caller: SignedIn | null = null;
    if (personal) {
      const found = await services.accounts.find(request.headers);
      caller = found.caller;
      cookies = found.cookies;
      const { secondFactorRequired } = services.config;
      permit(who, caller, { secondFactorRequired, duringEnrolment: endpoint.duringEnrolment });
    }
    const address = request.ip ?? request.socket.remoteAddress ?? '';
    const { headers } = request;
    const body = endpoint.binary ? await readBytes(request, response, endpoint.binary) : request.body;
    const answer = await endpoint.answerTo({ query, path, body, headers, caller, address }, services);
    if (caller && answer.status < 400) await record(services, route, path, caller);
    if (cookies.length > 0 && !answer.headers?.['Set-Cookie'])
      answer.headers = { ...answer.headers, 'Set-Cookie': cookies };
    if (etag && (answer.status === 200 || answer.status === 204)) {
      const entry = services.answers.put(url, etag, answer);
      return send(response, request, own, entry.answer, etag, encoded(entry, acceptEncoding));
    }
    send(response, request, own, answer, undefined, encoded({ answer }, acceptEncoding));
  } catch (error) {
    if (error instanceof Problem) return sendProblem(response, request, error, own);
    services.log.error({ err: error, route: url.split('?', 1)[0] }, 'request failed');
    sendProblem(response, request, fault, own);
  }
}

function etagOf(
  { layers, variant }: Endpoint,
  { headers }: IncomingMessage,
  { versions }: Services,
): string | undefined {
  const etag = layers && versions.etag(layers);
  return etag && variant ? etag.replace(/"$/, `-${variant(headers)}"`) : etag;
}

/** Whether a route's answer depends on who calls; such a route goes through Express and is never kept. */
export function needsCaller({ who, endpoint }: Pick<Route, 'who' | 'endpoint'>): boolean {
  return who !== 'anyone' || endpoint.wantsCaller;
}
