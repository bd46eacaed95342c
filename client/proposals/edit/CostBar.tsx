import { useTranslation } from 'react-i18next';
import { costLimits } from '../../../server/proposals/check/cost-limits.ts';
import { useFigures } from '../../filter/figures.ts';
import { useDistrictName } from '../../map/district-name.ts';
import type { Content, Rules } from '../shapes.ts';
import './cost-bar.css';

type Props = { sumPln: number; content: Content; rules: Rules };

/** The sum as a bar between the least and the most that the edition allows, and the same in words. */
export function CostBar({ sumPln, content, rules }: Props) {
  const { t } = useTranslation('proposals');
  const { percent, pln } = useFigures();
  const name = useDistrictName();
  const { leastPln, mostPln, share } = costLimits(content, rules);
  const { scope, district } = content;
  const unplaced = scope === 'district' && district === null;
  const end = Math.max(mostPln ?? 0, sumPln, leastPln) * 1.08 || 1;
  const at = (amountPln: number) => `${(100 * amountPln) / end}%`;
  const state = sumPln > 0 && sumPln < leastPln ? 'under' : mostPln !== null && sumPln > mostPln ? 'over' : 'fits';
  return (
    <div className="cost-limits">
      <div className="cost-bar" data-state={state} aria-hidden="true">
        <span className="cost-bar-sum" style={{ inlineSize: at(sumPln) }} />
        <span className="cost-bar-limit" style={{ insetInlineStart: at(leastPln) }} />
        {mostPln !== null && <span className="cost-bar-limit" style={{ insetInlineStart: at(mostPln) }} />}
      </div>
      <p className="proposal-quiet">
        {unplaced
          ? t('costs.noDistrict')
          : mostPln === null
            ? t('costs.noPool', { least: pln(leastPln) })
            : t(scope === 'city' ? 'costs.limitsCity' : 'costs.limits', {
                least: pln(leastPln),
                most: pln(mostPln),
                share: percent(share),
                district: district === null ? '' : name(district),
              })}
      </p>
    </div>
  );
}
