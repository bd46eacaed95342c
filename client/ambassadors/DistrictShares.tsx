import { useFigures } from '../filter/figures.ts';
import { useDistrictName } from '../map/district-name.ts';

/** "III Prądnik Czerwony", or with several: "III Prądnik Czerwony 62 %, XIV Czyżyny 38 %". */
export function DistrictShares({ districts }: { districts: { number: number; share: number }[] }) {
  const { percent } = useFigures();
  const nameOf = useDistrictName();
  const sorted = [...districts].sort((one, other) => other.share - one.share);
  const texts = sorted.map(({ number, share }) => {
    return sorted.length > 1 ? `${nameOf(number)} ${percent(share)}` : nameOf(number);
  });
  return <span>{texts.join(', ')}</span>;
}
