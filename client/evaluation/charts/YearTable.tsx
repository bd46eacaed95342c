import { useTranslation } from 'react-i18next';
import { ScrollTable } from './ScrollTable.tsx';
import type { Series } from './YearChart.tsx';

type Props = { caption: string; years: number[]; series: Series[]; write: (value: number) => string };

/** The figures behind a chart. */
export function YearTable({ caption, years, series, write }: Props) {
  const { t } = useTranslation('evaluation');
  return (
    <ScrollTable label={caption}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('place')}</th>
          {years.map((year) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {series.map(({ name, values }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {years.map((year) => {
              const value = values.get(year);
              return <td key={year}>{value === undefined ? <Missing /> : write(value)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** A figure that is not known is said, never drawn as nought. */
export function Missing() {
  const { t } = useTranslation('evaluation');
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t('missing')}</span>
    </>
  );
}
