import { useTranslation } from 'react-i18next';
import { useFigures } from '../filter/figures.ts';
import { useDistricts } from '../map/served.ts';

/** "III Prądnik Czerwony", or with several: "III Prądnik Czerwony 62 %, XIV Czyżyny 38 %". */
export function DistrictShares({ districts }: { districts: { number: number; share: number }[] }) {
  const { t } = useTranslation('ambassadors');
  const { percent } = useFigures();
  const known = useDistricts().data?.features;
  const sorted = [...districts].sort((one, other) => other.share - one.share);
  const texts = sorted.map(({ number, share }) => {
    const named = known?.find(({ properties }) => properties.number === number)?.properties;
    const name = named ? `${named.roman} ${named.name}` : t('district', { number });
    return sorted.length > 1 ? `${name} ${percent(share)}` : name;
  });
  return <span>{texts.join(', ')}</span>;
}
