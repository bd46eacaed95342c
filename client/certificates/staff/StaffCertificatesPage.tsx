import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Certificate, CertificateList } from '../../../server/certificates/schema.ts';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { askApi } from '../../api.ts';
import { useDates } from '../../ui/dates.ts';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { IssueForm } from './IssueForm.tsx';
import { Withdraw } from './Withdraw.tsx';
import '../../support/support.css';

/** Every certificate that was issued; staff issue and withdraw here. */
export function StaffCertificatesPage() {
  const { t } = useTranslation('certificates');
  return (
    <SignedInOnly needs={['staff', 'administrator']}>
      {() => (
        <article className="prose">
          <PageHeading title={t('staff.title')} />
          <p>{t('staff.lead')}</p>
          <h2>{t('staff.issue')}</h2>
          <IssueForm />
          <h2>{t('staff.issued')}</h2>
          <Issued />
        </article>
      )}
    </SignedInOnly>
  );
}

function Issued() {
  const { t } = useTranslation('certificates');
  const pages = useInfiniteQuery({
    queryKey: ['own', 'certificates'],
    initialPageParam: '',
    queryFn: ({ pageParam }) => askApi<CertificateList>(`/api/certificates${pageParam ? `?cursor=${pageParam}` : ''}`),
    getNextPageParam: (page) => page.next,
    staleTime: 0,
  });
  if (pages.isError) return <Failure error={pages.error} onRetry={() => void pages.refetch()} />;
  if (!pages.data) return <Waiting />;
  const items = pages.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p>{t('staff.none')}</p>;
  return (
    <>
      <ul className="support-list">
        {items.map((certificate) => (
          <Row key={certificate.id} certificate={certificate} />
        ))}
      </ul>
      {pages.hasNextPage && (
        <button type="button" className="button" onClick={() => void pages.fetchNextPage()}>
          {t('staff.more')}
        </button>
      )}
    </>
  );
}

function Row({ certificate }: { certificate: Certificate }) {
  const { t } = useTranslation('certificates');
  const dates = useDates();
  const { id, number, holderName, areaName, issuedOn, withdrawnAt, withdrawalReason } = certificate;
  return (
    <li>
      <h3>
        {number} · {holderName ?? t('staff.nameless')}
      </h3>
      <span className="support-quiet">
        {areaName} · {dates.day(issuedOn)}
      </span>
      {withdrawnAt ? (
        <>
          <span className="support-mark" data-bad>
            {t('states.withdrawn')}
          </span>
          <p>{t('reason', { reason: withdrawalReason })}</p>
        </>
      ) : (
        <div className="support-buttons">
          <a href={`/api/certificates/${id}/paper.pdf`} download>
            {t('download')}
            <span className="visually-hidden">: {number}</span>
          </a>
          <Withdraw id={id} number={number} />
        </div>
      )}
    </li>
  );
}
