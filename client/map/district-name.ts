import { useTranslation } from 'react-i18next';
import { useDistricts } from './served.ts';

/** Writes numbers of districts as they are called: 8 → VIII Dębniki; the number while names are not here yet. */
export function useDistrictName(): (number: number) => string {
  const { t } = useTranslation('ambassadors');
  const known = useDistricts().data?.features;
  return (number) => {
    const named = known?.find(({ properties }) => properties.number === number)?.properties;
    return named ? `${named.roman} ${named.name}` : t('district', { number });
  };
}

/** All districts in the order of their numbers, as they are called. */
export function useDistrictChoices(): { number: number; name: string }[] {
  const known = useDistricts().data?.features ?? [];
  return known
    .map(({ properties: { number, roman, name } }) => ({ number, name: `${roman} ${name}` }))
    .sort((one, other) => one.number - other.number);
}
