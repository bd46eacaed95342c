import { useTranslation } from 'react-i18next';
import { roundEstimate, useFigures } from '../../filter/figures.ts';
import type { Effect } from '../shapes.ts';

/** What a decision changes for those whom nobody serves today, in one sentence. */
export function EffectSentence({ effect: { residents, newlyServed } }: { effect: Effect }) {
  const { t } = useTranslation('staff');
  const { whole, about } = useFigures();
  const size = roundEstimate(Math.abs(newlyServed));
  const words =
    newlyServed > 0
      ? t('effect.more', { count: size, figure: whole(size), all: about(residents) })
      : newlyServed < 0
        ? t('effect.fewer', { count: size, figure: whole(size) })
        : t('effect.none');
  return <p className="case-effect">{words}</p>;
}
