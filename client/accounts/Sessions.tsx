import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionsAnswer } from '../../server/accounts/schema.ts';
import { ApiProblem, askApi, changeByApi } from '../api.ts';
import { deviceOf } from './device.ts';
import { Refusal } from './Refusal.tsx';

const key = ['own', 'sessions'];

/** Where the person is signed in, each with a way to end it. */
export function Sessions() {
  const { t, i18n } = useTranslation('accounts');
  const queries = useQueryClient();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [said, setSaid] = useState(false);
  const sessions = useQuery({
    queryKey: key,
    queryFn: () => askApi<SessionsAnswer>('/api/account/sessions'),
    staleTime: 0,
  }).data;
  if (!sessions) return null;
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  const end = (path: string) =>
    changeByApi('DELETE', path).then(
      () => {
        setRefusal(null);
        setSaid(true);
        return queries.invalidateQueries({ queryKey: key });
      },
      (error: unknown) => setRefusal(error instanceof ApiProblem ? error.code : 'unreachable'),
    );
  return (
    <>
      <Refusal code={refusal} />
      <div className="account-done" role="status">
        {said && <p>{t('sessions.ended')}</p>}
      </div>
      <ul className="account-rows">
        {sessions.items.map(({ id, current, userAgent, address, seenAt }) => {
          const device = deviceOf(userAgent) ?? t('sessions.unknown');
          return (
            <li key={id}>
              <span className="account-words">
                <strong>{device}</strong>
                {current && ` · ${t('sessions.current')}`}
                <br />
                <span className="account-quiet">
                  {t('sessions.seen', { time: time.format(new Date(seenAt)), address: address ?? '—' })}
                </span>
              </span>
              {!current && (
                <button type="button" className="button" onClick={() => end(`/api/account/sessions/${id}`)}>
                  {t('sessions.end')}
                  <span className="visually-hidden"> {device}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.items.length > 1 && (
        <button type="button" className="button" onClick={() => end('/api/account/sessions')}>
          {t('sessions.endOthers')}
        </button>
      )}
    </>
  );
}
