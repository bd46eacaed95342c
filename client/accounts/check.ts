import type { FieldErrors, Typed } from '../ui/submission.ts';

/** As the server asks: `server/accounts/sign-in/auth.ts`. */
export const shortestPassword = 10;
const looksLikeEmail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What is wrong with the named fields, as codes; the server checks again. */
export function checkFields(
  typed: Typed,
  names: ('name' | 'email' | 'password' | 'newPassword' | 'code')[],
): FieldErrors {
  const errors: FieldErrors = {};
  for (const name of names) {
    const value = (typed[name] ?? '').trim();
    if (value === '') errors[name] = `${name}-missing`;
    else if (name === 'email' && !looksLikeEmail.test(value)) errors[name] = 'email-wrong';
    else if (name === 'newPassword' && value.length < shortestPassword) errors[name] = 'password-too-short';
    else if (name === 'code' && !/^\d{6}$/.test(value.replaceAll(' ', ''))) errors[name] = 'code-wrong';
  }
  return errors;
}
