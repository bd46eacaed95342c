import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SignedIn } from '../accounts/signed-in.ts';
import { record, recordRefusedCode, recordSignIn } from '../audit/record.ts';
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
  const { layers } = endpoint;
  const url = request.url ?? '';
  const mark = url.indexOf('?');
  const query = mark < 0 ? '' : url.slice(mark + 1);
  const personal = needsCaller({ who, endpoint });
  const etag = personal ? undefined : etagOf(endpoint, request, services);
  if (etag && request.headers['if-none-match'] === etag) {
    const vary = endpoint.variant ? ['Vary', 'Accept-Encoding', 'Vary', 'Accept'] : ['Vary', 'Accept-Encoding'];
    response.writeHead(304, [...own, 'ETag', etag, 'Cache-Control', shared, ...vary]).end();
    services.metrics.count(route.path);
    return;
  }
  const kept = etag ? services.answers.get(url, etag) : undefined;
  const acceptEncoding = String(request.headers['accept-encoding'] ?? '');
  if (kept) {
    services.metrics.count(route.path);
    return send(response, request, own, kept.answer, etag, encoded(kept, acceptEncoding));
  }
  const began = performance.now();
  let cookies: string[] = [];
  try {
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
    // Before the answer is made: a replica that catches up meanwhile may have been read too early.
    const lasting = etag !== undefined && layers !== undefined && (await services.versions.reached(layers));
    const answer = await endpoint.answerTo({ query, path, body, headers, caller, address }, services);
    if (caller && answer.status < 400) await record(services, route, { parts: path, made: answer.made }, caller);
    if (endpoint.audit === 'sign-in') await recordSignIn(services, route, answer);
    if (cookies.length > 0 && !answer.headers?.['Set-Cookie'])
      answer.headers = { ...answer.headers, 'Set-Cookie': cookies };
    if (lasting && (answer.status === 200 || answer.status === 204)) {
      const entry = services.answers.put(url, etag, answer);
      return send(response, request, own, entry.answer, etag, encoded(entry, acceptEncoding));
    }
    send(response, request, own, answer, undefined, encoded({ answer }, acceptEncoding));
  } catch (error) {
    if (error instanceof Problem) {
      if (endpoint.audit === 'sign-in' && error.status === 401)
        await recordRefusedCode(services, route, request.headers).catch((failed) =>
          services.log.error({ err: failed, route: route.path }, 'refusal not recorded'),
        );
      return sendProblem(response, request, error, own);
    }
    services.log.error({ err: error, route: url.split('?', 1)[0] }, 'request failed');
    sendProblem(response, request, fault, own);
  } finally {
    services.metrics.observe(route.method, route.path, response.statusCode, (performance.now() - began) / 1000);
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
