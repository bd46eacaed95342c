import { useTranslation } from 'react-i18next';
import { useDistrictName } from '../map/district-name.ts';
import type { Need } from './shapes.ts';

/** Where a need is, in one line: the whole it is meant of, or the districts that its place reaches. */
export function Where({ need: { whole, area, districts } }: { need: Pick<Need, 'whole' | 'area' | 'districts'> }) {
  const { t } = useTranslation('needs');
  const nameOf = useDistrictName();
  if (whole === 'area' && area) return t('where.area', { name: area.name });
  const names = districts.map(nameOf).join(', ');
  return whole === 'district' ? t('where.district', { name: names }) : names;
}
