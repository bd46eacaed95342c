import { useTranslation } from 'react-i18next';
import { useDates } from '../ui/dates.ts';
import { Failure } from '../ui/Failure.tsx';
import { Field } from '../ui/Field.tsx';
import { type Asking, latestDay } from './asked.ts';
import { useInstead } from './coverage.ts';

/** What stood at the end of a past day, instead of today, on the map and in every figure. */
export function PastDay({ asking: { asked, ask, busy, error, again } }: { asking: Asking }) {
  const { t } = useTranslation('coverage');
  const { day: written } = useDates();
  const instead = useInstead();
  const mine = asked?.kind === 'day' ? asked.day : '';
  const shown = instead?.kind === 'day' && instead.day === mine;
  return (
    <div className="coverage-day">
      <Field
        name="day"
        type="date"
        label={t('past.day')}
        max={latestDay()}
        min="2000-01-01"
        value={mine}
        onChange={({ currentTarget: { value } }) => ask(value ? { kind: 'day', day: value } : null)}
      />
      {mine && (
        <button type="button" className="button" onClick={() => ask(null)}>
          {t('past.today')}
        </button>
      )}
      {mine && error && <Failure error={error} onRetry={again} />}
      <p role="status">{mine && (busy ? t('whatIf.busy') : shown && t('past.shown', { day: written(mine) }))}</p>
    </div>
  );
}
