import { guardedRoles } from '../accounts/role.ts';
import { notSignedIn, type SignedIn } from '../accounts/signed-in.ts';
import type { Caller } from './endpoint.ts';
import { Problem } from './problem.ts';

/**
 * Checks that a route may be called.
 *
 * @param who what the route table says
 * @param secondFactorRequired staff and administrators without a second factor get only what `duringEnrolment` routes give
 * @throws Problem 401 for nobody, 403 for the wrong roles or a missing second factor
 */
export function permit(
  who: Caller,
  caller: SignedIn | null,
  { secondFactorRequired, duringEnrolment }: { secondFactorRequired: boolean; duringEnrolment: boolean },
): void {
  if (who === 'anyone') return;
  if (!caller) throw notSignedIn();
  if (who !== 'signed-in' && !who.some((role) => caller.roles.includes(role)))
    throw new Problem(403, 'not-allowed', 'Twoje konto nie ma do tego uprawnień.');
  if (secondFactorRequired && !duringEnrolment && enrolmentPending(caller))
    throw new Problem(
      403,
      'second-factor-missing',
      'Twoja rola wymaga logowania z drugim składnikiem. Włącz go na stronie konta.',
    );
}

/** Whether the person holds a role that needs a second factor, and has none. */
export function enrolmentPending(caller: SignedIn): boolean {
  return !caller.secondFactor && caller.roles.some((role) => guardedRoles.includes(role));
}
