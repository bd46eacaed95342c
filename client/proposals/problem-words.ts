import { useTranslation } from 'react-i18next';

const known = new Set([
  'somebody-was-faster',
  'no-such-move',
  'not-editable',
  'not-yours',
  'not-signed-in',
  'email-not-confirmed',
  'incomplete',
  'unreachable',
  'unsaved',
  'costs-unread',
  'too-many',
  'enough-today',
  'too-many-drafts',
  'too-many-authors',
  'title-missing',
  'email-wrong',
  'email-missing',
  'already-author',
  'last-author',
  'finished',
  'link-spent',
  'already-undone',
]);

/** Words a code of ours or of the server in the reader's language. */
export function useProblemWords(): (code: string | null | undefined) => string | undefined {
  const { t } = useTranslation('proposals');
  return (code) => (code ? t(`problems.${known.has(code) ? code : 'other'}`) : undefined);
}
