import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../api.ts';
import { useDates } from '../ui/dates.ts';
import { Failure } from '../ui/Failure.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { followsQuery } from './follows.ts';
import './follows.css';

/** What I follow, each with the way to end it. */
export function FollowList() {
  const { t } = useTranslation('follows');
  const { dayOf } = useDates();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(followsQuery);
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState(false);
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const end = (id: number, name: string) =>
    changeByApi('DELETE', `/api/follows/${id}`).then(
      () => {
        setFailed(false);
        setSaid(t('endedOf', { area: name }));
        return queries.invalidateQueries({ queryKey: followsQuery.queryKey });
      },
      () => {
        setSaid('');
        setFailed(true);
      },
    );
  return (
    <>
      {data.items.length === 0 && (
        <p>
          {t('none')} <Link to="/">{t('choose')}</Link>
        </p>
      )}
      <ul className="follow-list">
        {data.items.map(({ area, ambassador, since }) => (
          <li key={area.id}>
            <span className="follow-words">
              {ambassador ? (
                <Link to="/ambassadors/$slug" params={{ slug: ambassador.slug }}>
                  {area.name}
                </Link>
              ) : (
                <Link to="/" search={{ area: area.id }}>
                  {area.name}
                </Link>
              )}
              <br />
              <span className="follow-quiet">
                {ambassador ? ambassador.name : t('nobody')} · {t('since', { day: dayOf(since) })}
              </span>
            </span>
            <button type="button" className="button" onClick={() => void end(area.id, area.name)}>
              {t('endShort')}
              <span className="visually-hidden"> {area.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="follow-quiet">
        {said}
      </p>
      <div role="alert" className="follow-refusal">
        {failed && <p>{t('failed')}</p>}
      </div>
    </>
  );
}
