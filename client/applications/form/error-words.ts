import { useTranslation } from 'react-i18next';
import type { FormErrors, FormPart } from './checks.ts';

/** Words what is wrong with a part of the form, and the way out. */
export function useErrorWords(errors: FormErrors): (part: FormPart) => string | undefined {
  const { t } = useTranslation('applications');
  return (part) => {
    const code = errors[part];
    if (!code) return undefined;
    if (part === 'area' && code !== 'missing') return t('problem.area-refused');
    return code === 'outdated' ? t(`problem.changed.${part}`) : t(`problem.missing.${part.replace('.', '-')}`);
  };
}
