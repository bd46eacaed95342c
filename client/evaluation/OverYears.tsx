import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFilter } from '../filter/address.ts';
import { useDistrictChoices } from '../map/district-name.ts';
import { LineMark, type Series, YearChart } from './charts/YearChart.tsx';
import { YearTable } from './charts/YearTable.tsx';
import { useIndicatorFigures, useInLanguage } from './shown/figures.ts';
import { valuesByYear } from './shown/series.ts';
import type { Shown } from './shown/values.ts';

const mostLines = 2;

/** The chosen districts beside the city over the years, with the table of every district behind it. */
export function OverYears({ shown }: { shown: Shown }) {
  const { t } = useTranslation('evaluation');
  const words = useInLanguage();
  const write = useIndicatorFigures();
  const [{ district: chosen = [] }] = useFilter();
  const { indicator, level, overYears, reached } = shown;
  const editions = indicator.known.find((known) => known.level === 'district')?.editions ?? [];
  const districts = useDistrictChoices();
  if (editions.length < 2) return null;
  const seriesOf = ({ number, name }: (typeof districts)[number]): Series => ({
    name,
    values: valuesByYear(overYears, number),
  });
  const city = { name: t('city'), values: valuesByYear(overYears, null) };
  const withCity = city.values.size > 0 ? [city] : [];
  const lines = [
    ...districts
      .filter(({ number }) => chosen.includes(number))
      .slice(0, mostLines)
      .map(seriesOf),
    ...withCity,
  ];
  const figure = (value: number) => write(value, indicator);
  const said = lines
    .map(({ name, values }) => `${name}: ${[...values].map(([year, value]) => `${year} ${figure(value)}`).join(', ')}`)
    .join('. ');
  return (
    <section className="over-years">
      <h2>{t('years.title')}</h2>
      {chosen.length === 0 && <p className="evaluation-quiet">{t('years.choose')}</p>}
      {lines.length > 0 && (
        <>
          <YearChart years={editions} series={lines} write={figure} label={`${words(indicator.names)}. ${said}`} />
          <ul className="year-chart-keys">
            {lines.map(({ name }, index) => (
              <li key={name}>
                <LineMark index={index} />
                {name}
              </li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>{t('years.table')}</summary>
        <YearTable
          caption={t('years.caption', { indicator: words(indicator.names) })}
          years={editions}
          series={[
            ...withCity,
            ...districts.filter(({ number }) => level === 'precinct' || reached.has(number)).map(seriesOf),
          ]}
          write={figure}
        />
      </details>
      <p>
        <Link to="/evaluation/compare" search={true}>
          {t('ways.compare')}
        </Link>
      </p>
    </section>
  );
}
