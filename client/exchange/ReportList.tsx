import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Reports } from '../../server/exchange/schema.ts';
import { useOwn } from '../accounts/own-api.ts';
import { changeByApi } from '../api.ts';
import { useAction } from '../support/action.ts';
import { useCodeWords } from '../support/code-words.ts';
import { Outcome } from '../support/Outcome.tsx';
import { useDates } from '../ui/dates.ts';

/** What was reported to the team and waits. */
export function ReportList() {
  const { t } = useTranslation('exchange');
  const words = useCodeWords('exchange');
  const dates = useDates();
  const reports = useOwn<Reports>('/api/exchange/reports');
  const { busy, refusal, done, run } = useAction();
  const items = reports.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className="prose">
      <h2>{t('reports.title')}</h2>
      <Outcome refusal={words(refusal)} done={done} />
      <ul className="support-list">
        {items.map(({ id, post, comment, words: said, reason, reportedAt }) => (
          <li key={id}>
            <Link to="/support/exchange/$postId" params={{ postId: String(post) }}>
              {t(comment ? 'reports.comment' : 'reports.post', { words: said.slice(0, 120) })}
            </Link>
            <span>{t('reason', { reason })}</span>
            <span className="support-quiet">{dates.moment(reportedAt)}</span>
            <div className="support-buttons">
              <button
                type="button"
                className="button"
                disabled={busy}
                onClick={() =>
                  void run(() => changeByApi('POST', `/api/exchange/reports/${id}/settle`), t('reports.settled'))
                }
              >
                {t('reports.settle')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
