import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from '../../http/answer.ts';
import type { Auth } from './auth.ts';
import { refusalOf } from './refusals.ts';

export type Forwarded = {
  method: 'GET' | 'POST';
  /** Path below `/api/auth`, with its query. */
  path: string;
  body?: object;
  headers: IncomingHttpHeaders;
  address: string;
};

/**
 * Lets better-auth answer, and gives its JSON with our headers. Redirections stay redirections.
 *
 * @throws Problem for whatever it refuses
 */
export async function forward(auth: Auth, origin: string, request: Forwarded): Promise<Answer> {
  const headers = new Headers({ origin, 'x-okolica-address': request.address });
  for (const name of ['cookie', 'user-agent'] as const) {
    const value = request.headers[name];
    if (value) headers.set(name, value);
  }
  if (request.body) headers.set('content-type', 'application/json');
  const response = await auth.handler(
    new Request(`${origin}/api/auth${request.path}`, {
      method: request.method,
      headers,
      ...(request.body && { body: JSON.stringify(request.body) }),
    }),
  );
  const cookies = response.headers.getSetCookie();
  const location = response.headers.get('location');
  const text = await response.text();
  // The second factor's question replaces the body of a redirection, but not its status and address.
  const asksSecondFactor = text.includes('"twoFactorRedirect":true');
  if (response.status >= 300 && response.status < 400 && location && !asksSecondFactor) {
    return {
      status: 302,
      contentType: 'text/plain; charset=utf-8',
      body: '',
      headers: { Location: location, ...(cookies.length > 0 && { 'Set-Cookie': cookies }) },
    };
  }
  const said = text ? JSON.parse(text) : null;
  if (response.status >= 400) throw refusalOf(response.status, said?.code);
  return {
    status: 200,
    contentType: 'application/json; charset=utf-8',
    body: JSON.stringify(said),
    ...(cookies.length > 0 && { headers: { 'Set-Cookie': cookies } }),
  };
}
