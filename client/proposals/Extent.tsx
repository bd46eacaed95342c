import { useTranslation } from 'react-i18next';
import { useDistrictName } from '../map/district-name.ts';
import type { Proposal } from './shapes.ts';

/** Whom a proposal concerns, in one line: the whole city, a whole district, or a place in it. */
export function Extent({
  proposal: { scope, district, whole },
}: {
  proposal: Pick<Proposal, 'scope' | 'district' | 'whole'>;
}) {
  const { t } = useTranslation('proposals');
  const name = useDistrictName();
  if (scope === 'city') return t(whole ? 'extent.wholeCity' : 'extent.city');
  if (district === null) return t('extent.unknown');
  return whole ? t('extent.wholeDistrict', { district: name(district) }) : name(district);
}
