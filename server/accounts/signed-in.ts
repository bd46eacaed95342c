import { Problem } from '../http/problem.ts';
import type { Role } from './role.ts';

export type Language = 'pl' | 'en' | 'uk';

/** Who a request comes from. */
export type SignedIn = {
  userId: string;
  name: string;
  email: string;
  language: Language;
  roles: Role[];
  /** A second factor is set. */
  secondFactor: boolean;
  sessionId: string;
  sessionCreatedAt: Date;
};

export const notSignedIn = () => new Problem(401, 'not-signed-in', 'Zaloguj się, aby to zrobić.');

/** @throws Problem 401 for nobody */
export function required(caller: SignedIn | null): SignedIn {
  if (!caller) throw notSignedIn();
  return caller;
}

/** Whether somebody works for the programme at the city. */
export const isStaff = (caller: Pick<SignedIn, 'roles'> | null): boolean =>
  caller !== null && (caller.roles.includes('staff') || caller.roles.includes('administrator'));
