import { useTranslation } from 'react-i18next';
import { useDistricts } from '../map/served.ts';

/** Districts by name, two at most with how many there are beside. */
export function usePlaceWords(): (numbers: number[]) => string {
  const { t } = useTranslation('overview');
  const districts = useDistricts().data?.features.map(({ properties }) => properties);
  return (numbers) => {
    const names = numbers.map((number) => {
      const known = districts?.find((district) => district.number === number);
      return known ? `${known.roman} ${known.name}` : String(number);
    });
    return names.length > 3
      ? t('several', { names: names.slice(0, 2).join(', '), count: names.length - 2 })
      : names.join(', ');
  };
}
