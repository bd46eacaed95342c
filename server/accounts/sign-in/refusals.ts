import { Problem } from '../../http/problem.ts';

type Refusal = { status: number; code: string; detail: string; path?: string };

/** better-auth's codes in our words. One that stands for several of its own says no more than they have in common. */
const refusals: Record<string, Refusal> = {
  INVALID_EMAIL_OR_PASSWORD: {
    status: 401,
    code: 'wrong-credentials',
    detail: 'Nieprawidłowy adres e-mail lub hasło.',
  },
  INVALID_EMAIL: { status: 400, code: 'bad-body', detail: 'To nie jest poprawny adres e-mail.', path: '/email' },
  EMAIL_NOT_VERIFIED: {
    status: 403,
    code: 'email-not-verified',
    detail: 'Adres e-mail nie został jeszcze potwierdzony. Wysłaliśmy odnośnik ponownie.',
  },
  PASSWORD_TOO_SHORT: { status: 400, code: 'password-too-short', detail: 'Hasło jest za krótkie.', path: '/password' },
  PASSWORD_TOO_LONG: { status: 400, code: 'password-too-long', detail: 'Hasło jest za długie.', path: '/password' },
  INVALID_PASSWORD: { status: 403, code: 'wrong-password', detail: 'Hasło jest nieprawidłowe.', path: '/password' },
  CREDENTIAL_ACCOUNT_NOT_FOUND: { status: 409, code: 'no-password', detail: 'To konto nie ma hasła.' },
  INVALID_TOKEN: { status: 410, code: 'link-spent', detail: 'Odnośnik jest nieważny albo został już użyty.' },
  TOKEN_EXPIRED: { status: 410, code: 'link-expired', detail: 'Odnośnik stracił ważność. Poproś o nowy.' },
  new_user_signup_disabled: {
    status: 410,
    code: 'link-spent',
    detail: 'Odnośnik jest nieważny albo został już użyty.',
  },
  INVALID_CODE: {
    status: 401,
    code: 'wrong-code',
    detail: 'Kod jest nieprawidłowy. Sprawdź godzinę w telefonie i spróbuj ponownie.',
  },
  INVALID_BACKUP_CODE: {
    status: 401,
    code: 'wrong-code',
    detail: 'Ten kod zapasowy jest nieprawidłowy albo został już użyty.',
  },
  INVALID_TWO_FACTOR_COOKIE: {
    status: 401,
    code: 'challenge-over',
    detail: 'Minął czas na podanie kodu. Zaloguj się od nowa.',
  },
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: {
    status: 429,
    code: 'too-many',
    detail: 'Zbyt wiele błędnych kodów. Zaloguj się od nowa.',
  },
  ACCOUNT_TEMPORARILY_LOCKED: {
    status: 429,
    code: 'too-many',
    detail: 'Zbyt wiele błędnych kodów. Spróbuj ponownie za kwadrans.',
  },
  TOTP_NOT_ENABLED: {
    status: 409,
    code: 'no-second-factor',
    detail: 'Drugi składnik nie jest włączony na tym koncie.',
  },
  TOTP_ALREADY_ENABLED: { status: 409, code: 'second-factor-set', detail: 'Drugi składnik jest już włączony.' },
  UNAUTHORIZED: { status: 401, code: 'not-signed-in', detail: 'Zaloguj się, aby to zrobić.' },
  PROVIDER_NOT_FOUND: { status: 404, code: 'no-sign-on', detail: 'Logowanie kontem miejskim nie jest tu dostępne.' },
};

/** The problem document for a refusal of better-auth. */
export function refusalOf(status: number, code: string | undefined): Problem {
  const known = code === undefined ? undefined : refusals[code];
  if (known) return new Problem(known.status, known.code, known.detail, known.path ? { path: known.path } : {});
  if (status === 401) return new Problem(401, 'not-signed-in', 'Zaloguj się, aby to zrobić.');
  return new Problem(status >= 500 ? 503 : status, 'sign-in-refused', 'Nie udało się tego zrobić. Spróbuj ponownie.');
}
