import { Link, useParams } from '@tanstack/react-router';
import { FileText, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SubmissionPackage } from '../../server/submission/schema.ts';
import { useOwn } from '../accounts/own-api.ts';
import { SignedInOnly } from '../accounts/SignedInOnly.tsx';
import { ApiProblem } from '../api.ts';
import { useDates } from '../ui/dates.ts';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { Checklist } from './Checklist.tsx';
import { FieldToCopy } from './FieldToCopy.tsx';
import { NotFormal } from './NotFormal.tsx';
import { RecordForm } from './RecordForm.tsx';
import './submission.css';

export const SubmissionPage = () => <SignedInOnly>{() => <Package />}</SignedInOnly>;

/** Everything that the city's form asks for, to copy field by field, to print, to take away; then the number. */
function Package() {
  const { t } = useTranslation('submission');
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useOwn<SubmissionPackage>(`/api/proposals/${encodeURIComponent(id)}/package`);
  const [copied, setCopied] = useState('');
  if (error instanceof ApiProblem && [403, 404].includes(error.status)) return <NotYours />;
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <article className="prose submission">
      <p className="submission-back">
        <Link to="/proposals/$id" params={{ id }}>
          {t('back')}
        </Link>
      </p>
      <PageHeading title={t('title', { title: data.title || t('untitled') })} />
      <NotFormal />
      <When ready={data} />
      <Checklist ready={data} id={id} />
      <div className="submission-buttons">
        <a className="button" href={`/api/proposals/${id}/package.pdf`}>
          <FileText aria-hidden size={18} />
          {t('pdf')}
        </a>
        <button type="button" className="button" onClick={() => window.print()}>
          <Printer aria-hidden size={18} />
          {t('print')}
        </button>
      </div>
      <h2>{t('fields')}</h2>
      <p className="submission-hint">{t('fieldsHint')}</p>
      <p role="status" className="visually-hidden">
        {copied}
      </p>
      <ol className="submission-fields">
        {data.fields.map((field) => (
          <FieldToCopy key={field.name} field={field} onCopied={setCopied} />
        ))}
      </ol>
      <section className="submission-part">
        <h2>{t('list.title')}</h2>
        <p>{t('list.text', { count: data.rules.signatures, days: data.rules.signatureDays })}</p>
      </section>
      <RecordForm ready={data} />
    </article>
  );
}

/** When the city takes proposals, where it is known. */
function When({ ready: { opens, closes } }: { ready: SubmissionPackage }) {
  const { t } = useTranslation('submission');
  const dates = useDates();
  if (!opens || !closes) return null;
  return <p>{t('when', { opens: dates.day(opens), closes: dates.day(closes) })}</p>;
}

function NotYours() {
  const { t } = useTranslation('submission');
  return (
    <article className="prose">
      <PageHeading title={t('notYours.title')} />
      <p>{t('notYours.why')}</p>
    </article>
  );
}
