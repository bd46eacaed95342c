import { today } from '@internationalized/date';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askApi } from '../api.ts';
import { useDates } from '../ui/dates.ts';
import { Failure } from '../ui/Failure.tsx';
import { Field } from '../ui/Field.tsx';
import { type Coverage, supposed } from './coverage.ts';

/** What stood at the end of a past day, instead of today, on the map and in every figure. */
export function PastDay() {
  const { t } = useTranslation('coverage');
  const { day: written } = useDates();
  const [day, setDay] = useState('');
  const [shown, setShown] = useState('');
  const [error, setError] = useState<Error | null>(null);
  const latest = today('Europe/Warsaw').toString();
  useEffect(() => {
    setError(null);
    setShown('');
    if (!day || day >= latest) return supposed.set({ coverage: null });
    const asking = new AbortController();
    askApi<Coverage>(`/api/coverage?on=${day}`, { signal: asking.signal }).then(
      (coverage) => {
        supposed.set({ coverage });
        setShown(day);
      },
      (problem: Error) => !asking.signal.aborted && setError(problem),
    );
    return () => asking.abort();
  }, [day, latest]);
  return (
    <div className="coverage-day">
      <Field
        name="day"
        type="date"
        label={t('past.day')}
        max={latest}
        min="2000-01-01"
        value={day}
        onChange={({ currentTarget }) => setDay(currentTarget.value)}
      />
      {day && (
        <button type="button" className="button" onClick={() => setDay('')}>
          {t('past.today')}
        </button>
      )}
      {error && <Failure error={error} onRetry={() => setDay(day)} />}
      <p role="status">{shown ? t('past.shown', { day: written(shown) }) : day && !error ? t('whatIf.busy') : ''}</p>
    </div>
  );
}
