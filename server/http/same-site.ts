import type { IncomingMessage } from 'node:http';
import { Problem } from './problem.ts';

export const fromElsewhere = new Problem(403, 'cross-site', 'To żądanie przyszło z innej strony i zostało odrzucone.');

/**
 * Whether another site makes a browser send this. A browser says where a request comes from in Sec-Fetch-Site, an older
 * one in Origin; a program that sends neither carries no cookies of anybody either.
 *
 * @param ownOrigin origin under which people reach the application, when the Host that arrives here is another
 * @see https://words.filippo.io/csrf/, the algorithm of Go's http.CrossOriginProtection
 */
export function crossSite(request: IncomingMessage, ownOrigin: string | undefined): boolean {
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  if (origin !== undefined && origin === ownOrigin) return false;
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  return origin !== undefined && hostOf(origin) !== host;
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
