import { useTranslation } from 'react-i18next';

const known = new Set([
  'wrong-credentials',
  'email-not-verified',
  'wrong-password',
  'wrong-code',
  'challenge-over',
  'link-spent',
  'link-expired',
  'too-many',
  'no-password',
  'no-sign-on',
  'second-factor-set',
  'sign-in-again',
  'last-administrator',
  'same-email',
  'not-signed-in',
  'unreachable',
  'name-missing',
  'email-missing',
  'email-wrong',
  'password-missing',
  'newPassword-missing',
  'password-too-short',
  'code-missing',
  'code-wrong',
]);

/** Words a code of ours or of the server in the reader's language. */
export function useProblemWords(): (code: string | null | undefined) => string | undefined {
  const { t } = useTranslation('accounts');
  return (code) => (code ? t(`problems.${known.has(code) ? code : 'other'}`) : undefined);
}
