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
 */
export async function dispatch(
  endpoint: Endpoint,
  request: IncomingMessage & { body?: unknown },
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
  try {
    if (kept) return send(response, request, kept.answer, etag, encoded(kept, acceptEncoding));
    const answer = await endpoint.answerTo({ query, path, body: request.body, headers: request.headers }, services);
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
  const headers: Record<string, string | number> = {
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
