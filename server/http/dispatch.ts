import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Services } from '../services.ts';
import type { Answer } from './answer.ts';
import { type AnswerCache, encoded } from './caching.ts';
import type { Endpoint } from './endpoint.ts';
import { Problem, problemAnswer } from './problem.ts';

/** The answer to an error of ours: nothing of the error itself leaves the server. */
export const fault = new Problem(500, 'fault', 'Coś poszło nie tak po naszej stronie. Spróbuj ponownie za chwilę.');

/**
 * Answers one request with one endpoint: If-None-Match and the kept answers before any work, then validation and the
 * handler, problems as RFC 9457 documents, Cache-Control last.
 *
 * @param own headers of every answer, name and value in turn, where they have not been set on the response already
 */
export async function dispatch(
  endpoint: Endpoint,
  request: IncomingMessage & { body?: unknown },
  response: ServerResponse,
  path: Record<string, string>,
  services: Services & { answers: AnswerCache },
  own: readonly string[] = [],
): Promise<void> {
  const url = request.url ?? '';
  const mark = url.indexOf('?');
  const query = mark < 0 ? '' : url.slice(mark + 1);
  const etag = endpoint.layers && services.versions.etag(endpoint.layers);
  if (etag && request.headers['if-none-match'] === etag) {
    response.writeHead(304, [...own, 'ETag', etag, 'Cache-Control', shared]).end();
    return;
  }
  const kept = etag ? services.answers.get(url, etag) : undefined;
  const acceptEncoding = String(request.headers['accept-encoding'] ?? '');
  try {
    if (kept) return send(response, request, own, kept.answer, etag, encoded(kept, acceptEncoding));
    const answer = await endpoint.answerTo({ query, path, body: request.body, headers: request.headers }, services);
    if (etag && answer.status === 200) {
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

export function sendProblem(
  response: ServerResponse,
  request: IncomingMessage,
  problem: Problem,
  own: readonly string[] = [],
): void {
  send(response, request, own, problemAnswer(problem));
}

/** Anyone may keep it, and asks again whether it is still true. */
const shared = 'public, no-cache';

/** Headers go as one flat list: Node writes it as it stands, several microseconds quicker than header by header. */
function send(
  response: ServerResponse,
  request: IncomingMessage,
  own: readonly string[],
  answer: Answer,
  etag?: string,
  { body, encoding }: { body: string | Buffer; encoding: string | undefined } = {
    body: answer.body,
    encoding: undefined,
  },
): void {
  const length = String(Buffer.byteLength(body));
  const headers = [...own, 'Content-Type', answer.contentType, 'Content-Length', length, 'Vary', 'Accept-Encoding'];
  for (const name in answer.headers) headers.push(name, answer.headers[name] as string);
  if (encoding) headers.push('Content-Encoding', encoding);
  if (etag) headers.push('ETag', etag);
  if (!answer.headers?.['Cache-Control']) headers.push('Cache-Control', etag ? shared : 'no-store');
  response.writeHead(answer.status, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}
