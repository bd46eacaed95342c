import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigures } from '../../filter/figures.ts';
import { useDistrictName } from '../../map/district-name.ts';
import type { Rules } from '../shapes.ts';
import { amounts, counts, type Limits, shares, writeShare } from './rules-form.ts';

type Props = { current: Rules; yours: Limits; onMine: () => Promise<void>; onTheirs: () => void };

/** Somebody changed the rules meanwhile: where the two differ, and what to do. Nothing is lost before. */
export function RulesConflict({ current, yours, onMine, onTheirs }: Props) {
  const { t } = useTranslation('proposal-staff');
  const { pln } = useFigures();
  const name = useDistrictName();
  const [failed, setFailed] = useState(false);
  const pool = (limits: Limits, district: number) => limits.pools.find((each) => each.district === district)?.poolPln;
  const districts = [...new Set([...current.pools, ...yours.pools].map(({ district }) => district))].sort(
    (a, b) => a - b,
  );
  const rows = [
    ...counts.map((field) => [t(`rules.${field}`), String(current[field]), String(yours[field])]),
    ...amounts.map((field) => [t(`rules.${field}`), pln(current[field]), pln(yours[field])]),
    ...shares.map((field) => [t(`rules.${field}`), `${writeShare(current[field])} %`, `${writeShare(yours[field])} %`]),
    [t('rules.source'), current.source, yours.source],
    ...districts.map((district) => [
      district === 0 ? t('rules.cityPool') : name(district),
      pln(pool(current, district) ?? 0),
      pln(pool(yours, district) ?? 0),
    ]),
  ].filter(([, theirs, mine]) => theirs !== mine);
  return (
    <div className="proposal-warned" role="alert">
      <p>
        <strong>{t('rules.conflict')}</strong>
      </p>
      <table className="proposal-costs">
        <thead>
          <tr>
            <th scope="col">{t('rules.field')}</th>
            <th scope="col">{t('rules.theirs')}</th>
            <th scope="col">{t('rules.mine')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([field, theirs, mine]) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              <td>{theirs}</td>
              <td>{mine}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {failed && <p>{t('rules.problem.other')}</p>}
      <div className="proposal-ways">
        <button type="button" className="button" onClick={() => void onMine().catch(() => setFailed(true))}>
          {t('rules.takeMine')}
        </button>
        <button type="button" className="button" onClick={onTheirs}>
          {t('rules.takeTheirs')}
        </button>
      </div>
    </div>
  );
}
