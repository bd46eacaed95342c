import type { IncomingHttpHeaders } from 'node:http';
import { isStaff, type SignedIn } from '../accounts/signed-in.ts';
import type { Answer } from '../http/answer.ts';
import type { Route } from '../http/routing.ts';
import type { Services } from '../services.ts';
import { insertAct } from './queries.ts';

/**
 * Whether what somebody did is kept: every change, except saving as one types, and of reading only what says so
 * (exports and lists of people).
 */
export function isAudited({ method, endpoint }: Pick<Route, 'method' | 'endpoint'>): boolean {
  if (endpoint.audit === 'never') return false;
  return method !== 'GET' || endpoint.audit === 'reading' || endpoint.audit === 'sign-in';
}

/**
 * Writes down who did what, after it was done and before they are told so. What cannot be written is said in the log: the
 * change itself has happened.
 */
export async function record(
  { database, log }: Pick<Services, 'database' | 'log'>,
  { method, path, endpoint }: Route,
  { parts, made }: { parts: Record<string, string>; made?: string | undefined },
  caller: Pick<SignedIn, 'userId' | 'roles'>,
): Promise<void> {
  if (!isAudited({ method, endpoint })) return;
  const subject = made === undefined ? parts : { ...parts, made };
  try {
    await insertAct(database.write, { actor: caller.userId, roles: caller.roles, method, route: path, subject });
  } catch (error) {
    log.error({ err: error, method, route: path }, 'act not recorded');
  }
}

/** Writes down that staff have signed in: whose session the cookies of the answer begin. */
export async function recordSignIn(
  services: Pick<Services, 'accounts' | 'database' | 'log'>,
  route: Route,
  { headers }: Answer,
): Promise<void> {
  const cookies = [headers?.['Set-Cookie'] ?? []].flat().map((cookie) => cookie.split(';', 1)[0]);
  const { caller } = await services.accounts.find({ cookie: cookies.join('; ') });
  if (caller && isStaff(caller)) await record(services, route, { parts: {} }, caller);
}

/** Writes down that a second factor of staff was refused after their password was right. */
export async function recordRefusedCode(
  services: Pick<Services, 'accounts' | 'database' | 'log'>,
  route: Route,
  headers: IncomingHttpHeaders,
): Promise<void> {
  const person = await services.accounts.awaitingCode(headers);
  if (person && isStaff(person)) await record(services, route, { parts: { outcome: 'refused' } }, person);
}
