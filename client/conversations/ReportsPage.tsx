import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DiscussionReports } from '../../server/conversations/schema.ts';
import { useOwn } from '../accounts/own-api.ts';
import { SignedInOnly } from '../accounts/SignedInOnly.tsx';
import { changeByApi } from '../api.ts';
import { ReportList } from '../exchange/ReportList.tsx';
import { useAction } from '../support/action.ts';
import { useCodeWords } from '../support/code-words.ts';
import { Outcome } from '../support/Outcome.tsx';
import { useDates } from '../ui/dates.ts';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import '../support/support.css';

/** Everything that was reported to the team: in discussions, and in the exchange. */
export function ReportsPage() {
  const { t } = useTranslation('discussion');
  return (
    <SignedInOnly needs={['staff', 'administrator']}>
      {() => (
        <article className="prose">
          <PageHeading title={t('reports.title')} />
          <p>{t('reports.lead')}</p>
          <h2>{t('reports.discussions')}</h2>
          <Reports />
          <ReportList />
        </article>
      )}
    </SignedInOnly>
  );
}

function Reports() {
  const { t } = useTranslation('discussion');
  const words = useCodeWords('discussion');
  const dates = useDates();
  const { data, error, refetch } = useOwn<DiscussionReports>('/api/conversations/reports');
  const { busy, refusal, done, run } = useAction();
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <>
      <Outcome refusal={words(refusal)} done={done} />
      {data.items.length === 0 && <p>{t('reports.none')}</p>}
      <ul className="support-list">
        {data.items.map(({ id, post, body, page, title, reason, at }) => (
          <li key={id}>
            <span>{t('reports.quoted', { body: body.slice(0, 300) })}</span>
            <span>{t('reports.reason', { reason })}</span>
            <span className="support-quiet">
              {dates.moment(at)} ·{' '}
              <Link to={page} hash={`post-${post}`}>
                {title ?? t('reports.there')}
              </Link>
            </span>
            <div className="support-buttons">
              <button
                type="button"
                className="button"
                disabled={busy}
                onClick={() =>
                  void run(() => changeByApi('POST', `/api/conversations/reports/${id}/settle`), t('reports.settled'))
                }
              >
                {t('reports.settle')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
