import type { IncomingMessage } from 'node:http';
import { Problem } from './problem.ts';

/**
 * Refuses changes that another site makes a browser send. A browser says where a request comes from in Sec-Fetch-Site,
 * an older one in Origin; a program that sends neither carries no cookies of anybody either.
 *
 * @param ownOrigin origin under which people reach the application, when the Host that arrives here is another
 * @throws Problem 403
 * @see https://words.filippo.io/csrf/ — the algorithm of Go's http.CrossOriginProtection
 */
export function refuseCrossSite(request: IncomingMessage, ownOrigin: string | undefined): void {
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  if (origin && origin === ownOrigin) return;
  if (site === 'same-origin' || site === 'none') return;
  if (site === undefined && (origin === undefined || hostOf(origin) === host)) return;
  throw new Problem(403, 'cross-site', 'To żądanie przyszło z innej strony i zostało odrzucone.');
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
