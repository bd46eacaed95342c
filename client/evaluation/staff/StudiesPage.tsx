import { Link, useNavigate } from '@tanstack/react-router';
import { type ChangeEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportItem, WholeImport } from '../../../server/evaluation/imports/schema.ts';
import { useOwn } from '../../accounts/own-api.ts';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { useAction } from '../../support/action.ts';
import { useCodeWords } from '../../support/code-words.ts';
import { Outcome } from '../../support/Outcome.tsx';
import { UploadProgress } from '../../support/UploadProgress.tsx';
import { useUpload } from '../../support/upload.ts';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import '../../support/support.css';
import './studies.css';

const path = '/api/evaluation/imports';

/** Tables of studies: sent, looked at, imported, taken back. */
export function StudiesPage() {
  return <SignedInOnly needs={['staff', 'administrator']}>{() => <Studies />}</SignedInOnly>;
}

function Studies() {
  const { t } = useTranslation('evaluation-staff');
  const { data, error, refetch } = useOwn<{ items: ImportItem[] }>(path);
  return (
    <article className="prose studies">
      <p>
        <Link to="/staff">{t('toStaff')}</Link> · <Link to="/staff/indicators">{t('toIndicators')}</Link> ·{' '}
        <Link to="/evaluation">{t('toMap')}</Link>
      </p>
      <PageHeading title={t('studies.title')} />
      <p className="lead">{t('studies.lead')}</p>
      <NewStudy />
      <h2>{t('studies.list')}</h2>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.items.length === 0 && <p>{t('studies.none')}</p>}
      <ul className="studies-list">
        {data?.items.map(({ id, fileName, status, counts, rowCount, source, published, demonstration }) => (
          <li key={id}>
            <Link to="/staff/studies/$id" params={{ id: String(id) }}>
              {fileName}
            </Link>
            <span className="studies-status" data-status={status}>
              {t(`status.${status}`)}
            </span>
            <span>
              {counts ? t('studies.values', { count: counts.values }) : t('studies.rows', { count: rowCount })}
              {source && ` · ${source}`}
              {published && ` (${published})`}
              {demonstration && ` · ${t('fictional')}`}
            </span>
          </li>
        ))}
      </ul>
    </article>
  );
}

function NewStudy() {
  const { t } = useTranslation('evaluation-staff');
  const words = useCodeWords('evaluation-staff');
  const id = useId();
  const navigate = useNavigate();
  const upload = useUpload();
  const { busy, refusal, run } = useAction();
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    if (!chosen) return;
    void run(async () => {
      const sent = (await upload.send(
        'POST',
        `${path}?name=${encodeURIComponent(chosen.name)}`,
        chosen,
      )) as WholeImport;
      await navigate({ to: '/staff/studies/$id', params: { id: String(sent.id) } });
    });
    // The same file chosen again is another try.
    target.value = '';
  };
  return (
    <section>
      <div className="field">
        <label htmlFor={id}>{t('studies.file')}</label>
        <span className="field-hint" id={`${id}-hint`}>
          {t('studies.fileHint')}
        </span>
        <input
          id={id}
          type="file"
          accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-describedby={`${id}-hint`}
          disabled={busy}
          onChange={choose}
        />
      </div>
      <UploadProgress upload={upload} label={t('studies.sending')} cancel={t('cancel')} />
      <Outcome refusal={words(refusal)} />
    </section>
  );
}
