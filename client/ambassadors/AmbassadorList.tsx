import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFilter } from '../filter/address.ts';
import { narrows } from '../filter/address-parts.ts';
import { useAmbassadors } from '../map/served.ts';
import { useView } from '../map/view.ts';
import { Failure } from '../ui/Failure.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { AmbassadorItem } from './AmbassadorItem.tsx';
import { EstimateNote } from './EstimateNote.tsx';
import { countMatches, type Order, orderMatches } from './matches.ts';
import { NothingFound } from './NothingFound.tsx';
import './ambassador-list.css';
import '../filter/matches.css';

/** Ambassadors that match the filter: the same answer that the map draws, each with what the map shows of it. */
export function AmbassadorList() {
  const { t, i18n } = useTranslation('ambassadors');
  const [filter] = useFilter();
  const { data, error, isPlaceholderData, refetch } = useAmbassadors();
  const bounds = useView((state) => state.bounds);
  const [order, setOrder] = useState<Order>('view');
  const matches = useMemo(
    () =>
      orderMatches(
        (data?.features ?? []).map(({ properties }) => properties),
        order,
        bounds,
        i18n.language,
      ),
    [data, order, bounds, i18n.language],
  );
  const counts = useMemo(() => countMatches(matches, bounds), [matches, bounds]);

  return (
    <section className="ambassadors" aria-busy={isPlaceholderData || undefined}>
      <div className="list-head">
        <h2>{t('title')}</h2>
        {data && data.total > 1 && (
          <label className="list-order">
            {t('order.label')}
            <select value={order} onChange={({ target }) => setOrder(target.value as Order)}>
              <option value="view">{t('order.view')}</option>
              <option value="name">{t('order.name')}</option>
            </select>
          </label>
        )}
      </div>
      <p className="list-counts" role="status">
        {data &&
          [
            bounds && t('counts.inView', { count: counts.inView }),
            t('counts.matching', { count: data.total }),
            data.unlocated > 0 && t('counts.unlocated', { count: data.unlocated }),
          ]
            .filter(Boolean)
            .join(', ')}
      </p>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.total === 0 && <NothingFound narrowed={narrows(filter)} />}
      {matches.length > 0 && (
        <>
          <ul className="ambassador-list">
            {matches.map((ambassador) => (
              <AmbassadorItem key={ambassador.id} ambassador={ambassador} />
            ))}
          </ul>
          <p className="list-whole">
            <Link to="/ambassadors" search>
              {t('whole')}
            </Link>
          </p>
          <EstimateNote />
        </>
      )}
    </section>
  );
}
