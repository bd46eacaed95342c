import { useTranslation } from 'react-i18next';
import type { Series } from './YearChart.tsx';

type Props = { caption: string; years: number[]; series: Series[]; write: (value: number) => string };

/** The figures behind a chart. */
export function YearTable({ caption, years, series, write }: Props) {
  const { t } = useTranslation('evaluation');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className="evaluation-table" tabIndex={0} aria-label={caption}>
      <table>
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
      </table>
    </section>
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
