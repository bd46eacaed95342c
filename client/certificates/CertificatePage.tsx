import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Certificate, CertificateList } from '../../server/certificates/schema.ts';
import { useOwn } from '../accounts/own-api.ts';
import { SignedInOnly } from '../accounts/SignedInOnly.tsx';
import { changeByApi } from '../api.ts';
import { useAction } from '../support/action.ts';
import { useCodeWords } from '../support/code-words.ts';
import { Outcome } from '../support/Outcome.tsx';
import { useDates } from '../ui/dates.ts';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import '../support/support.css';

/** The holder's own certificates: to download, and whether the verification page may say the name. */
export function CertificatePage() {
  return <SignedInOnly>{() => <Certificates />}</SignedInOnly>;
}

function Certificates() {
  const { t } = useTranslation('certificates');
  const certificates = useOwn<CertificateList>('/api/certificates/own');
  return (
    <article className="prose">
      <PageHeading title={t('title')} />
      <p>{t('lead')}</p>
      {certificates.isError && <Failure error={certificates.error} onRetry={() => void certificates.refetch()} />}
      {!certificates.data && !certificates.isError && <Waiting />}
      {certificates.data?.items.length === 0 && (
        <>
          <p>{t('none')}</p>
          <Link to="/support/trainings">{t('toTrainings')}</Link>
        </>
      )}
      {certificates.data && certificates.data.items.length > 0 && (
        <ul className="support-list">
          {certificates.data.items.map((certificate) => (
            <OwnCertificate key={certificate.id} certificate={certificate} />
          ))}
        </ul>
      )}
    </article>
  );
}

function OwnCertificate({ certificate }: { certificate: Certificate }) {
  const { t } = useTranslation('certificates');
  const words = useCodeWords('certificates');
  const dates = useDates();
  const { busy, refusal, done, run } = useAction();
  const { id, key, number, areaName, issuedOn, namePublic, withdrawnAt, withdrawalReason } = certificate;
  const publish = () =>
    run(
      () => changeByApi('PUT', `/api/certificates/${id}/publication`, { namePublic: !namePublic }),
      t(namePublic ? 'nameHidden' : 'nameShown'),
    );
  return (
    <li>
      <h2>{number}</h2>
      <span className="support-mark" data-good={!withdrawnAt || undefined} data-bad={withdrawnAt ? true : undefined}>
        {t(withdrawnAt ? 'states.withdrawn' : 'states.valid')}
      </span>
      <p>{t('says', { area: areaName, date: dates.day(issuedOn) })}</p>
      {withdrawalReason && <p>{t('reason', { reason: withdrawalReason })}</p>}
      <Outcome refusal={words(refusal)} done={done} />
      <div className="support-buttons">
        {!withdrawnAt && (
          <a className="button" data-main href={`/api/certificates/${id}/paper.pdf`} download>
            {t('download')}
          </a>
        )}
        <Link to="/certificates/$key" params={{ key }}>
          {t('toVerification')}
        </Link>
      </div>
      <p>{t(namePublic ? 'nameIsShown' : 'nameIsHidden')}</p>
      <div className="support-buttons">
        <button type="button" className="button" disabled={busy} onClick={() => void publish()}>
          {t(namePublic ? 'hideName' : 'showName')}
        </button>
      </div>
    </li>
  );
}
