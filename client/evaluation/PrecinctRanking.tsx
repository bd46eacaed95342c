import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDistrictName } from '../map/district-name.ts';
import { highlight, useHighlight } from '../map/highlight.ts';
import { goTo } from '../map/view.ts';
import { ClassSwatch, MissingSwatch } from './ClassSwatch.tsx';
import { Missing } from './charts/YearTable.tsx';
import { classOf } from './shown/classes.ts';
import { useIndicatorFigures } from './shown/figures.ts';
import { usePrecincts } from './shown/level.ts';
import { ranked } from './shown/rank.ts';
import type { Shown } from './shown/values.ts';

const firstShown = 30;

/** Precincts from the greatest value to the least, with their districts; a press shows where one lies. */
export function PrecinctRanking({ shown: { indicator, edition, byPlace, bounds, city, reached } }: { shown: Shown }) {
  const { t } = useTranslation('evaluation');
  const write = useIndicatorFigures();
  const [count, setCount] = useState(firstShown);
  const hovered = useHighlight((state) => state.hoveredPrecinct);
  const districtName = useDistrictName();
  const precincts = usePrecincts(true).data?.features.map(({ properties }) => properties) ?? [];
  const rows = ranked(
    precincts.filter(({ number }) => reached.has(number)),
    byPlace,
  );
  if (rows.length === 0) return <p role="status">{t('nothingPrecinct')}</p>;
  const point = (number: number | null) => highlight.set({ hoveredPrecinct: number });
  return (
    <div className="ranking">
      <table>
        <caption>{t('ranking.precincts', { edition })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ranking.rank')}</th>
            <th scope="col">{t('ranking.precinct')}</th>
            <th scope="col">{t('ranking.value')}</th>
          </tr>
        </thead>
        <tbody>
          {city && (
            <tr className="ranking-city">
              <td />
              <th scope="row">{t('city')}</th>
              <td>{write(city.value, indicator)}</td>
            </tr>
          )}
          {rows.slice(0, count).map(({ place, value, rank }) => (
            <tr
              key={place.number}
              data-hovered={hovered === place.number || undefined}
              onPointerEnter={() => point(place.number)}
              onPointerLeave={() => point(null)}
            >
              <td>{rank}</td>
              <th scope="row">
                <button
                  type="button"
                  onClick={() => goTo(place.bbox, 15)}
                  onFocus={() => point(place.number)}
                  onBlur={() => point(null)}
                >
                  {value === undefined ? (
                    <MissingSwatch />
                  ) : (
                    <ClassSwatch index={classOf(value, bounds)} count={bounds.length + 1} />
                  )}
                  <span>
                    {t('ranking.number', { number: place.number })}
                    <span className="ranking-district">{districtName(place.district)}</span>
                  </span>
                </button>
              </th>
              <td>{value === undefined ? <Missing /> : write(value, indicator)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > count && (
        <button type="button" className="button" onClick={() => setCount(rows.length)}>
          {t('ranking.more', { count: rows.length - count })}
        </button>
      )}
    </div>
  );
}
