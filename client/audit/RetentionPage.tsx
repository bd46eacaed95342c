import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErasedAnswer, RetentionAnswer } from '../../server/retention/schema.ts';
import { SignedInOnly } from '../accounts/SignedInOnly.tsx';
import type { OwnAccount } from '../accounts/session.ts';
import { askApi, changeByApi } from '../api.ts';
import { deciders } from '../applications/staff/deciders.ts';
import { useDates } from '../ui/dates.ts';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { useKept } from './use-kept.ts';
import './audit.css';

/** What is kept how long and what would be erased now, for staff. */
export function RetentionPage() {
  return <SignedInOnly needs={deciders}>{(account) => <Retention account={account} />}</SignedInOnly>;
}

const key = ['own', 'retention'];

function Retention({ account }: { account: OwnAccount }) {
  const { t } = useTranslation('audit');
  const { moment } = useDates();
  const kept = useKept();
  const queries = useQueryClient();
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => askApi<RetentionAnswer>('/api/retention', { signal }),
    staleTime: 0,
  });
  const due = data?.items.reduce((sum, item) => sum + item.due, 0) ?? 0;
  const erase = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const { items } = await changeByApi<ErasedAnswer>('POST', '/api/retention/erase');
      setSaid(t('retention.erased', { count: items.reduce((sum, { erased }) => sum + erased, 0) }));
      await queries.invalidateQueries({ queryKey: key });
    } catch (problem) {
      setFailure(problem as Error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <article className="prose audit">
      <PageHeading title={t('retention.title')} />
      <p className="lead">{t('retention.lead')}</p>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && (
        <table className="audit-table">
          <caption className="visually-hidden">{t('retention.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('retention.what')}</th>
              <th scope="col">{t('retention.kept')}</th>
              <th scope="col" className="number">
                {t('retention.due')}
              </th>
              <th scope="col">{t('retention.last')}</th>
            </tr>
          </thead>
          <tbody>
            {data.items.map((item) => (
              <tr key={item.name}>
                <th scope="row">{t(`rules.${item.name}`)}</th>
                <td data-column={t('retention.kept')}>{kept(item.kept)}</td>
                <td data-column={t('retention.due')} className="number">
                  {item.due}
                </td>
                <td data-column={t('retention.last')}>
                  {item.erasedAt
                    ? t('retention.then', {
                        when: moment(item.erasedAt),
                        count: item.erasedThen,
                        total: item.erasedInAll,
                      })
                    : t('retention.never')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>{t('retention.how')}</p>
      <p role="status">{said || (data && t('retention.dueNow', { count: due }))}</p>
      {failure && <Failure error={failure} onRetry={() => void erase()} />}
      {account.roles.includes('administrator') && (
        <button type="button" className="button" disabled={busy} onClick={() => void erase()}>
          {t('retention.now')}
        </button>
      )}
    </article>
  );
}
