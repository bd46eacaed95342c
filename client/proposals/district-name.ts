import { useTranslation } from 'react-i18next';
import { useDistricts } from '../map/served.ts';

/** Writes numbers of districts as they are called: 8 → VIII Dębniki. */
export function useDistrictName(): (number: number) => string {
  const { t } = useTranslation('proposals');
  const known = useDistricts().data?.features;
  return (number) => {
    const named = known?.find(({ properties }) => properties.number === number)?.properties;
    return named ? `${named.roman} ${named.name}` : t('districtNumber', { number });
  };
}

/** All districts in the order of their numbers, as they are called. */
export function useDistrictChoices(): { number: number; name: string }[] {
  const known = useDistricts().data?.features ?? [];
  return known
    .map(({ properties: { number, roman, name } }) => ({ number, name: `${roman} ${name}` }))
    .sort((one, other) => one.number - other.number);
}
