import { useTranslation } from 'react-i18next';

const known = new Set([
  'not-open',
  'other-mode',
  'too-many',
  'somebody-was-faster',
  'impossible',
  'below-going',
  'form-in-use',
  'no-such-time',
  'ends-before',
  'too-long',
  'in-the-past',
  'venue-missing',
  'link-missing',
  'link-spent',
  'link-wrong',
  'not-your-area',
  'not-your-ambassador',
  'not-yours',
  'not-signed-in',
  'email-not-confirmed',
  'unreachable',
  'name-missing',
  'email-missing',
  'email-wrong',
  'title-missing',
  'time-missing',
  'capacity-wrong',
  'reason-missing',
  'bad-body',
]);

/** Words a code of ours or of the server in the reader's language. */
export function useProblemWords(): (code: string | null | undefined) => string | undefined {
  const { t } = useTranslation('meetings');
  return (code) => (code ? t(`problems.${known.has(code) ? code : 'other'}`) : undefined);
}
