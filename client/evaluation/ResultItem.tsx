import { useTranslation } from 'react-i18next';
import { useFigures } from '../filter/figures.ts';
import { highlight, useHighlight } from '../map/highlight.ts';
import { useDistricts } from '../map/served.ts';
import { isCategory } from './categories.ts';
import type { Result } from './results.ts';

/** One project of a past ballot; pointing at it points at its district. */
export function ResultItem({ result }: { result: Result }) {
  const { t } = useTranslation('results');
  const { pln, whole } = useFigures();
  const { district, edition, projectId, title, category, costPln, votes, points, selected } = result;
  const pointed = useHighlight((state) => district !== null && state.hoveredDistrict === district);
  const known = useDistricts().data?.features.find(({ properties }) => properties.number === district)?.properties;
  const place = district === null ? t('cityWide') : known ? `${known.roman} ${known.name}` : String(district);
  return (
    <li
      className="result-item"
      data-pointed={pointed || undefined}
      onPointerEnter={() => highlight.set({ hoveredDistrict: district })}
      onPointerLeave={() => highlight.set({ hoveredDistrict: null })}
    >
      <h2 className="result-title">{title}</h2>
      <p className="result-facts">
        {edition} · {place}
        {isCategory(category) && ` · ${t(`category.${category}`)}`} · {t('number', { number: projectId })}
      </p>
      <p className="result-facts">
        <span className="result-outcome" data-selected={selected ?? undefined}>
          {t(selected === null ? 'outcome.unknown' : selected ? 'outcome.selected' : 'outcome.not')}
        </span>
        {costPln !== null && ` · ${pln(costPln)}`}
        {points !== null && ` · ${t('points', { count: points, figure: whole(points) })}`}
        {votes !== null && ` · ${t('votes', { count: votes, figure: whole(votes) })}`}
      </p>
    </li>
  );
}
