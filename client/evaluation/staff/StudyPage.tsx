import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WholeImport } from '../../../server/evaluation/imports/schema.ts';
import { useOwn } from '../../accounts/own-api.ts';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { changeByApi } from '../../api.ts';
import { useAction } from '../../support/action.ts';
import { useCodeWords } from '../../support/code-words.ts';
import { Outcome } from '../../support/Outcome.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { ApplyForm } from './ApplyForm.tsx';
import { useEvaluationChanged } from './changed.ts';
import '../../support/support.css';
import './studies.css';

/** One import: its file, what of it becomes figures, where they come from, and the way back. */
export function StudyPage() {
  return <SignedInOnly needs={['staff', 'administrator']}>{() => <Study />}</SignedInOnly>;
}

function Study() {
  const { t } = useTranslation('evaluation-staff');
  const { id } = useParams({ strict: false });
  const { data, error, refetch } = useOwn<WholeImport>(`/api/evaluation/imports/${id}`);
  return (
    <article className="prose studies">
      <p>
        <Link to="/staff/studies">{t('toStudies')}</Link>
      </p>
      <PageHeading title={data?.fileName ?? t('study.title')} />
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && <Standing study={data} />}
      {data && <FirstRows study={data} />}
      {data && data.status !== 'applied' && <ApplyForm key={data.id} study={data} />}
    </article>
  );
}

function Standing({ study }: { study: WholeImport }) {
  const { t } = useTranslation('evaluation-staff');
  const words = useCodeWords('evaluation-staff');
  const navigate = useNavigate();
  const changed = useEvaluationChanged();
  const { busy, refusal, done, run } = useAction();
  const path = `/api/evaluation/imports/${study.id}`;
  const undo = async () => {
    await changeByApi('POST', `${path}/undo`, { version: study.version });
    await changed();
  };
  const remove = async () => {
    await changeByApi('DELETE', path);
    await navigate({ to: '/staff/studies' });
  };
  return (
    <section>
      <p>
        <strong className="studies-status" data-status={study.status}>
          {t(`status.${study.status}`)}
        </strong>{' '}
        {study.counts && study.status === 'applied' && t('study.counts', study.counts)}
      </p>
      {study.source && (
        <p>
          {study.source}
          {study.published && ` (${study.published})`}. {study.method}
        </p>
      )}
      <Outcome refusal={words(refusal)} done={done} />
      <p className="support-buttons">
        {study.status === 'applied' ? (
          <button type="button" className="button" disabled={busy} onClick={() => void run(undo, t('study.undone'))}>
            {t('study.undo')}
          </button>
        ) : (
          <button type="button" className="button" disabled={busy} onClick={() => void run(remove)}>
            {t('study.remove')}
          </button>
        )}
      </p>
    </section>
  );
}

function FirstRows({ study: { columns, firstRows, rowCount } }: { study: WholeImport }) {
  const { t } = useTranslation('evaluation-staff');
  const caption = t('study.firstRows', { count: rowCount });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard
    <section className="studies-scroll" tabIndex={0} aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((name, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the file
              <th key={at} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {firstRows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the file
            <tr key={row}>
              {cells.map((text, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place in the row
                <td key={at}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
