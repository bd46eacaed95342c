import { useTranslation } from 'react-i18next';
import { useApi } from '../api.ts';
import { useFigures } from '../filter/figures.ts';
import type { Days } from './coverage.ts';

const [width, height, margin] = [360, 120, 8];

/** Share of residents who are served, day by day, with the table behind the line. */
export function OverTime() {
  const { t, i18n } = useTranslation('coverage');
  const { about, percent } = useFigures();
  const days = useApi<Days>('/api/coverage/days').data?.items;
  if (!days) return null;
  const written = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' });
  const [first] = days;
  if (!first) return null;
  const times = days.map(({ day }) => Date.parse(day));
  const begin = times[0] as number;
  const span = Math.max(1, (times.at(-1) as number) - begin);
  const points = days.map(({ served, residents }, index) => [
    margin + (((times[index] as number) - begin) / span) * (width - 2 * margin),
    height - margin - (served / residents) * (height - 2 * margin),
  ]);
  return (
    <>
      <p>{t('days.since', { day: written.format(begin) })}</p>
      {days.length > 1 && (
        <svg className="coverage-days" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('days.chart')}>
          <path d={`M${margin} ${height - margin}H${width - margin}`} />
          <polyline points={points.map((point) => point.join(',')).join(' ')} />
          {points.map(([x, y]) => (
            <circle key={x} cx={x} cy={y} r="3" />
          ))}
        </svg>
      )}
      <details>
        <summary>{t('days.table')}</summary>
        <div className="coverage-table">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('days.day')}</th>
                <th scope="col">{t('days.served')}</th>
                <th scope="col">{t('days.share')}</th>
              </tr>
            </thead>
            <tbody>
              {days.map(({ day, served, residents }) => (
                <tr key={day}>
                  <th scope="row">{written.format(Date.parse(day))}</th>
                  <td>{about(served)}</td>
                  <td>{percent(served / residents)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
