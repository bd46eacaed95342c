import type { SignedIn } from '../accounts/signed-in.ts';
import type { Route } from '../http/routing.ts';
import type { Services } from '../services.ts';
import { insertAct } from './queries.ts';

/**
 * Whether what somebody did is kept: every change, except saving as one types, and of reading only what says so
 * (exports and lists of people).
 */
export function isAudited({ method, endpoint }: Pick<Route, 'method' | 'endpoint'>): boolean {
  if (endpoint.audit === 'never') return false;
  return method !== 'GET' || endpoint.audit === 'reading';
}

/**
 * Writes down who did what, after it was done and before they are told so. What cannot be written is said in the log: the
 * change itself has happened.
 */
export async function record(
  { database, log }: Pick<Services, 'database' | 'log'>,
  { method, path, endpoint }: Route,
  subject: Record<string, string>,
  caller: SignedIn,
): Promise<void> {
  if (!isAudited({ method, endpoint })) return;
  try {
    await insertAct(database.write, { actor: caller.userId, roles: caller.roles, method, route: path, subject });
  } catch (error) {
    log.error({ err: error, method, route: path }, 'act not recorded');
  }
}
