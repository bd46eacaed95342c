import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigures } from '../../../filter/figures.ts';
import { type CaseShape, showCases } from '../../../map/cases.ts';
import { goTo } from '../../../map/view.ts';
import type { Proposal } from '../../shapes.ts';
import { EffectSentence } from '../EffectSentence.tsx';
import { OverlapList } from '../OverlapList.tsx';
import { CompareKey } from './CompareKey.tsx';

const mostZoom = 15.5;

/** Before and after on one map, with what the hatches mean, and in figures. */
export function Comparison({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('staff');
  const { about, surface } = useFigures();
  const { id, geometry, bbox, before, added, removed, areaKm2, residentsEstimate, effect, overlaps, warnings } =
    proposal;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a proposal's geometry never changes; another object is no reason to move the map
  useEffect(() => {
    const shapes: CaseShape[] = [{ role: 'area', geometry }];
    if (before) shapes.push({ role: 'before', geometry: before.geometry });
    if (added) shapes.push({ role: 'added', geometry: added.geometry });
    if (removed) shapes.push({ role: 'removed', geometry: removed.geometry });
    const hide = showCases({ shapes });
    goTo(bbox, mostZoom);
    return hide;
  }, [id]);
  const rows = [
    before && ([t('compare.before', { number: before.number }), before.areaKm2, before.residents] as const),
    [t('compare.after', { number: proposal.number }), areaKm2, residentsEstimate] as const,
    added && added.areaKm2 > 0 && ([t('compare.added'), added.areaKm2, added.residents] as const),
    removed && removed.areaKm2 > 0 && ([t('compare.removed'), removed.areaKm2, removed.residents] as const),
  ].filter((row) => row !== null && row !== false);
  return (
    <section className="case-part" aria-labelledby="comparison">
      <h2 id="comparison">{t('compare.title')}</h2>
      <CompareKey />
      <table className="compare-figures">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('compare.what')}</span>
            </th>
            <th scope="col">{t('fact.size')}</th>
            <th scope="col">{t('compare.residents')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, km2, residents]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{surface(km2)}</td>
              <td>{about(residents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {effect && <EffectSentence effect={effect} />}
      <OverlapList overlaps={overlaps} />
      {warnings.length > 0 && (
        <>
          <h3>{t('case.warnings')}</h3>
          <ul lang="pl">
            {warnings.map(({ code, detail }) => (
              <li key={code + detail}>{detail}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
