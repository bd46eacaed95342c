import { Link, Navigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../accounts/SignedInOnly.tsx';
import type { OwnAccount } from '../accounts/session.ts';
import { ApiProblem } from '../api.ts';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { ApplicationForm } from './form/ApplicationForm.tsx';
import { ApplicationOutcome } from './outcome/ApplicationOutcome.tsx';
import { useApplication } from './own-applications.ts';
import './applications.css';

/** One's own application: the form while it may be changed, else what was sent and what happens with it. */
export function ApplicationPage() {
  return <SignedInOnly>{(account) => <Own account={account} />}</SignedInOnly>;
}

function Own({ account }: { account: OwnAccount }) {
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useApplication(Number(id));
  if (!data && error instanceof ApiProblem && error.status < 500) return <MissingApplication />;
  if (!data && error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  // Staff come here from a mail of theirs: what they need is the case.
  if (data.may.includes('return')) return <Navigate to="/staff/applications/$id" params={{ id }} replace />;
  return data.may.includes('edit') ? (
    <ApplicationForm key={data.id} application={data} account={account} />
  ) : (
    <ApplicationOutcome application={data} account={account} />
  );
}

function MissingApplication() {
  const { t } = useTranslation('applications');
  return (
    <article className="prose">
      <PageHeading title={t('missing.title')} />
      <p>{t('missing.why')}</p>
      <p>
        <Link to="/applications">{t('missing.own')}</Link>
      </p>
    </article>
  );
}
