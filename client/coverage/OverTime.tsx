import { useTranslation } from 'react-i18next';
import { useOwn } from '../accounts/own-api.ts';
import { useFigures } from '../filter/figures.ts';
import { useDates } from '../ui/dates.ts';
import { Failure } from '../ui/Failure.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { latestDay } from './asked.ts';
import type { Days } from './coverage.ts';
import { DayChart } from './DayChart.tsx';

/** Share of residents who are served, over time, with the table behind the line. */
export function OverTime() {
  const { t } = useTranslation('coverage');
  const { about, percent } = useFigures();
  const { day: written } = useDates();
  const { data, error, refetch } = useOwn<Days>('/api/coverage/days');
  if (!data) return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Waiting />;
  const days = data.items;
  const [first] = days;
  if (!first) return <p>{t('days.none')}</p>;
  return (
    <>
      <p>{t('days.since', { day: written(first.day) })}</p>
      <DayChart days={days} today={latestDay()} />
      <details>
        <summary>{t('days.table')}</summary>
        <div className="coverage-table">
          <table>
            <caption className="visually-hidden">{t('days.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('days.day')}</th>
                <th scope="col">{t('days.served')}</th>
                <th scope="col">{t('days.share')}</th>
              </tr>
            </thead>
            <tbody>
              {days.toReversed().map(({ day, served, residents }) => (
                <tr key={day}>
                  <th scope="row">{written(day)}</th>
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
