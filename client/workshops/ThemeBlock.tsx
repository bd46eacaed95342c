import { useTranslation } from 'react-i18next';
import type { Workshop } from './shapes.ts';

/** The themes of a workshop in words; one without a block is of all. */
export function ThemeBlock({ themes }: Pick<Workshop, 'themes'>) {
  const { t, i18n } = useTranslation(['themes', 'workshops']);
  if (themes.length === 0) return t('workshops:everyTheme');
  return new Intl.ListFormat(i18n.language).format(themes.map((theme) => t(`themes:theme.${theme}`)));
}
