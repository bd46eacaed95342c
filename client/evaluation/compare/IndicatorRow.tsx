import { useTranslation } from 'react-i18next';
import type { Indicator } from '../../../server/evaluation/indicators/schema.ts';
import type { EvaluationItem } from '../../../server/evaluation/values/schema.ts';
import { LineMark, YearChart } from '../charts/YearChart.tsx';
import { Missing, YearTable } from '../charts/YearTable.tsx';
import { useIndicatorFigures } from '../shown/figures.ts';

type Side = { name: string; items: EvaluationItem[] };

/** One indicator: the newest figure of each side large, the years beneath as a chart and as a table. */
export function IndicatorRow({ indicator, name, sides }: { indicator: Indicator; name: string; sides: Side[] }) {
  const { t } = useTranslation('evaluation');
  const write = useIndicatorFigures();
  const figure = (value: number) => write(value, indicator);
  const series = sides.map((side) => ({
    name: side.name,
    values: new Map(
      side.items
        .filter((item) => item.indicator === indicator.key)
        .map(({ edition, value }): [number, number] => [edition, value])
        .sort(([one], [other]) => one - other),
    ),
  }));
  const years = [...new Set(series.flatMap(({ values }) => [...values.keys()]))].sort((one, other) => one - other);
  const newest = years.at(-1) as number;
  const said = series
    .map(
      (side) =>
        `${side.name}: ${[...side.values].map(([year, value]) => `${year} ${figure(value)}`).join(', ') || t('missing')}`,
    )
    .join('. ');
  return (
    <section className="compare-row">
      <h2>{name}</h2>
      <dl className="compare-figures">
        {series.map((side, index) => {
          const value = side.values.get(newest);
          return (
            <div key={side.name}>
              <dt>
                <LineMark index={index} />
                {side.name}
              </dt>
              <dd>
                {value === undefined ? <Missing /> : figure(value)} <span className="evaluation-quiet">{newest}</span>
              </dd>
            </div>
          );
        })}
      </dl>
      {years.length > 1 && (
        <>
          <YearChart years={years} series={series} write={figure} label={`${name}. ${said}`} />
          <details>
            <summary>{t('years.table')}</summary>
            <YearTable caption={t('years.caption', { indicator: name })} years={years} series={series} write={figure} />
          </details>
        </>
      )}
    </section>
  );
}
