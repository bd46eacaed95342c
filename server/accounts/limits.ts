import type { Limit } from '../http/limits/limits.ts';

/** Guessing passwords: many from one place, and many at one account from everywhere. */
export const signingIn: Limit[] = [
  { name: 'sign-in-address', by: 'address', most: 30, withinS: 300, onlyFailures: true },
  { name: 'sign-in-account', by: 'email', most: 10, withinS: 900, onlyFailures: true },
];

/** Making us write to people. */
export const mailing: Limit[] = [
  { name: 'mail-address', by: 'address', most: 30, withinS: 3_600 },
  { name: 'mail-account', by: 'email', most: 5, withinS: 3_600 },
];

/** Guessing links, codes and, in an open session, the password. */
export const guessing: Limit[] = [{ name: 'guess-address', by: 'address', most: 20, withinS: 300, onlyFailures: true }];
