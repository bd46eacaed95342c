import { useTranslation } from 'react-i18next';
import type { Kept } from '../../server/retention/schema.ts';

/** How long something is kept, in words. */
export function useKept(): (kept: Kept) => string {
  const { t } = useTranslation('audit');
  return (kept) => (kept ? t(`kept.${kept.unit}`, { count: kept.count }) : t('kept.ownEnd'));
}
