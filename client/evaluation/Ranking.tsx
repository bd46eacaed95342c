import { useTranslation } from 'react-i18next';
import { useFilter } from '../filter/address.ts';
import { toggled } from '../filter/address-parts.ts';
import { highlight, useHighlight } from '../map/highlight.ts';
import { useDistricts } from '../map/served.ts';
import { ClassSwatch, MissingSwatch } from './ClassSwatch.tsx';
import { Spark } from './charts/Spark.tsx';
import { Missing } from './charts/YearTable.tsx';
import { classOf } from './shown/classes.ts';
import { useIndicatorFigures } from './shown/figures.ts';
import { ranked } from './shown/rank.ts';
import { valuesByYear } from './shown/series.ts';
import type { Shown } from './shown/values.ts';

/** Districts from the greatest value to the least; those without a value stand at the end and have no rank. */
export function Ranking({ shown }: { shown: Shown }) {
  const { t } = useTranslation('evaluation');
  const write = useIndicatorFigures();
  const [filter, change] = useFilter();
  const hovered = useHighlight((state) => state.hoveredDistrict);
  const { indicator, edition, editions, byPlace, bounds, city, reached, overYears } = shown;
  const districts = useDistricts().data?.features.map(({ properties }) => properties) ?? [];
  const rows = ranked(
    districts.filter(({ number }) => reached.has(number)),
    byPlace,
  );
  if (rows.length === 0) return <p role="status">{t('nothing')}</p>;
  return (
    <div className="ranking">
      <table>
        <caption>{t('ranking.caption', { edition })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ranking.rank')}</th>
            <th scope="col">{t('ranking.district')}</th>
            <th scope="col">{t('ranking.value')}</th>
            <th scope="col">{t('ranking.years')}</th>
          </tr>
        </thead>
        <tbody>
          {city && (
            <tr className="ranking-city">
              <td />
              <th scope="row">{t('city')}</th>
              <td>{write(city.value, indicator)}</td>
              <td>
                <YearSpark shown={shown} place={null} name={t('city')} />
              </td>
            </tr>
          )}
          {rows.map(({ place: { number, roman, name }, value, rank }) => (
            <tr
              key={number}
              data-hovered={hovered === number || undefined}
              onPointerEnter={() => highlight.set({ hoveredDistrict: number })}
              onPointerLeave={() => highlight.set({ hoveredDistrict: null })}
            >
              <td>{rank}</td>
              <th scope="row">
                <button
                  type="button"
                  aria-pressed={filter.district?.includes(number) ?? false}
                  onClick={() => change((before) => ({ ...before, district: toggled(before.district, number) }))}
                  onFocus={() => highlight.set({ hoveredDistrict: number })}
                  onBlur={() => highlight.set({ hoveredDistrict: null })}
                >
                  {value === undefined ? (
                    <MissingSwatch />
                  ) : (
                    <ClassSwatch index={classOf(value, bounds)} count={bounds.length + 1} />
                  )}
                  {roman} {name}
                </button>
              </th>
              <td>{value === undefined ? <Missing /> : write(value, indicator)}</td>
              <td>
                {editions.length > 1 && valuesByYear(overYears, number).size > 0 && (
                  <YearSpark shown={shown} place={number} name={`${roman} ${name}`} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function YearSpark({ shown, place, name }: { shown: Shown; place: number | null; name: string }) {
  const { t } = useTranslation('evaluation');
  const write = useIndicatorFigures();
  const values = valuesByYear(shown.overYears, place);
  const said = [...values].map(([year, value]) => `${year}: ${write(value, shown.indicator)}`).join('; ');
  return <Spark years={shown.editions} values={values} label={t('ranking.chart', { name, said })} />;
}
