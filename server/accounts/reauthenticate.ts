import { verifyPassword } from 'better-auth/crypto';
import type { Knex } from 'knex';
import { Problem } from '../http/problem.ts';
import { signInMethodsOf } from './queries.ts';
import type { SignedIn } from './signed-in.ts';

/** Whoever has no password proves themselves by having signed in this recently. */
const freshMs = 10 * 60_000;

/** @throws Problem 403 when the person behind the session is not proven to be its owner */
export async function reauthenticate(
  database: Knex,
  { userId, sessionCreatedAt }: SignedIn,
  password?: string,
): Promise<void> {
  const methods = await signInMethodsOf(database, userId);
  const hash = methods.find((method) => method.password)?.password;
  if (!hash) {
    if (Date.now() - sessionCreatedAt.getTime() <= freshMs) return;
    throw new Problem(403, 'sign-in-again', 'Ze względów bezpieczeństwa zaloguj się ponownie i spróbuj jeszcze raz.');
  }
  if (!password || !(await verifyPassword({ hash, password })))
    throw new Problem(403, 'wrong-password', 'Hasło jest nieprawidłowe.', { path: '/password' });
}
