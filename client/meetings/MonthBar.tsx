import { useNavigate, useSearch } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Address } from '../filter/address.ts';
import { daysOfMonth, useMonths } from './meetings.ts';
import { useTimes } from './times.ts';

/** Months with their number of meetings; one pressed narrows list and map to it, pressed again to what is to come. */
export function MonthBar() {
  const { t } = useTranslation('meetings');
  const times = useTimes();
  const navigate = useNavigate();
  const months = useMonths();
  const from = useSearch({ strict: false, select: (address) => address.from });
  if (months.length === 0) return null;
  const most = Math.max(...months.map(({ count }) => count));
  const choose = (days: { from?: string; to?: string }) =>
    void navigate({
      to: '.',
      resetScroll: false,
      search: ({ from: _from, to: _to, ...address }: Address) => ({ ...address, ...days }),
    });
  return (
    <fieldset className="month-bar">
      <legend>{t('months.legend')}</legend>
      <button type="button" className="month month-coming" aria-pressed={!from} onClick={() => choose({})}>
        {t('months.coming')}
      </button>
      {months.map(({ month, count }) => {
        const days = daysOfMonth(month);
        const chosen = from === days.from;
        return (
          <button
            key={month}
            type="button"
            className="month"
            aria-pressed={chosen}
            style={{ '--height': count / most } as CSSProperties}
            onClick={() => choose(chosen ? {} : days)}
          >
            <span className="month-column" aria-hidden="true" />
            <span>{times.month(month)}</span>
            <span className="month-count">{t('months.count', { count })}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
