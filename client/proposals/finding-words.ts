import { useTranslation } from 'react-i18next';
import { useFigures } from '../filter/figures.ts';
import { useDistrictName } from '../map/district-name.ts';
import type { Finding } from './shapes.ts';

/** Says what does not stand as it should, in the reader's language. */
export function useFindingWords(): (finding: Finding) => string {
  const { t } = useTranslation('proposals');
  const { pln } = useFigures();
  const name = useDistrictName();
  return ({ field, code, limit = 0, actual = 0, districts = [] }) => {
    if (code === 'missing') return t(`finding.missing.${field}`);
    if (code === 'too-short') return t('finding.too-short', { count: limit, actual });
    if (code === 'too-long') return t('finding.too-long', { count: actual - limit });
    if (code === 'cost-below-least' || code === 'cost-above-most')
      return t(`finding.${code}`, { limit: pln(limit), difference: pln(Math.abs(actual - limit)) });
    if (code === 'outside-district' && districts.length > 0)
      return t('finding.outside-district', { districts: districts.map(name).join(', ') });
    return t(`finding.${code === 'outside-district' ? 'outside-chosen' : code}`);
  };
}
