import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Verification } from '../../server/certificates/schema.ts';
import { ApiProblem, useApi } from '../api.ts';
import { useDates } from '../ui/dates.ts';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import '../support/support.css';

/** What anybody sees who scans the code on a certificate. */
export function VerificationPage() {
  const { t } = useTranslation('certificates');
  const { key } = useParams({ strict: false }) as { key: string };
  const found = useApi<Verification>(`/api/certificates/${encodeURIComponent(key)}`);
  if (found.error instanceof ApiProblem && found.error.status === 404)
    return (
      <article className="prose">
        <PageHeading title={t('verify.unknown')} />
        <p>{t('verify.unknownMeans')}</p>
      </article>
    );
  if (found.isError) return <Failure error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Waiting />;
  return <Verified verification={found.data} />;
}

function Verified({ verification }: { verification: Verification }) {
  const { t } = useTranslation('certificates');
  const dates = useDates();
  const { number, state, name, areaName, edition, issuedOn, withdrawnOn, demonstration } = verification;
  return (
    <article className="prose">
      <PageHeading title={t('verify.title', { number })} />
      <p>
        <span
          className="support-mark"
          data-good={state === 'valid' || undefined}
          data-bad={state !== 'valid' || undefined}
        >
          {t(`states.${state}`)}
        </span>
      </p>
      <p className="lead">
        {state === 'valid' ? t('verify.valid') : t('verify.withdrawn', { date: dates.dayOf(withdrawnOn ?? issuedOn) })}
      </p>
      <dl className="support-facts">
        <dt>{t('verify.holder')}</dt>
        <dd>{name ?? t('verify.compare')}</dd>
        <dt>{t('verify.area')}</dt>
        <dd>{areaName}</dd>
        <dt>{t('verify.edition')}</dt>
        <dd>{edition}</dd>
        <dt>{t('verify.issued')}</dt>
        <dd>{dates.day(issuedOn)}</dd>
      </dl>
      {demonstration && <p>{t('verify.demonstration')}</p>}
    </article>
  );
}
