import { useTranslation } from 'react-i18next';

/** Words a code of the server or of a form's check, in a namespace that has `problems` with `other` among them. */
export function useCodeWords(namespace: string): (code: string | null | undefined) => string | undefined {
  const { t, i18n } = useTranslation(namespace);
  return (code) => {
    if (!code) return undefined;
    return t(i18n.exists(`${namespace}:problems.${code}`) ? `problems.${code}` : 'problems.other');
  };
}
