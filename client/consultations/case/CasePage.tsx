import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwn } from '../../accounts/own-api.ts';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { ApiProblem } from '../../api.ts';
import { highlight } from '../../map/highlight.ts';
import { useShownPlace } from '../../map/placing/shown.ts';
import { goTo } from '../../map/view.ts';
import { useProposal } from '../../proposals/proposals.ts';
import { Similar } from '../../proposals/Similar.tsx';
import type { Similar as SimilarProposals } from '../../proposals/shapes.ts';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import type { ConsultationWhole } from '../shapes.ts';
import { Thread } from '../Thread.tsx';
import { CaseFacts } from './CaseFacts.tsx';
import { Earlier } from './Earlier.tsx';
import { FeedbackForm } from './FeedbackForm.tsx';
import { Given } from './Given.tsx';
import { Taking } from './Taking.tsx';
import '../consultations.css';

const mostZoom = 15.5;

/** One consultation as the expert answers it: the proposal with its place, what is similar, what was said, the answer. */
export function CasePage() {
  const { id = '' } = useParams({ strict: false });
  return <SignedInOnly>{() => <Case key={id} id={id} />}</SignedInOnly>;
}

function Case({ id }: { id: string }) {
  const { t } = useTranslation('consultations');
  const { data, error, refetch } = useOwn<ConsultationWhole>(`/api/consultations/${encodeURIComponent(id)}`);
  const [lon, lat] = data?.proposal.point ?? [];
  useEffect(() => {
    if (lon === undefined || lat === undefined) return;
    highlight.set({ selectedMark: Number(id) });
    goTo([lon, lat, lon, lat], mostZoom);
    return () => highlight.set({ selectedMark: null });
  }, [id, lon, lat]);
  if (!data && error instanceof ApiProblem && error.status < 500)
    return (
      <article className="consultations">
        <Back />
        <PageHeading title={t('case.missing')} />
        <p>{t('case.missingWhy')}</p>
      </article>
    );
  if (!data && error) return <Failure error={error} onRetry={() => void refetch()} />;
  return data ? <Shown consultation={data} /> : <Waiting />;
}

function Shown({ consultation }: { consultation: ConsultationWhole }) {
  const { t } = useTranslation('consultations');
  const { id, status, thread, may, proposal } = consultation;
  const { data: whole, error, refetch } = useProposal(String(proposal.id));
  const similar = useOwn<SimilarProposals>(`/api/proposals/${proposal.id}/similar`);
  useShownPlace(whole?.place);
  return (
    <article className="consultations">
      <Back />
      <PageHeading title={proposal.title} />
      <CaseFacts consultation={consultation} />
      <Taking consultation={consultation} />
      {consultation.question && (
        <section className="consultation-asked" aria-labelledby="asked">
          <h2 id="asked">{t('case.question')}</h2>
          <p className="consultation-typed">{consultation.question}</p>
        </section>
      )}
      {status === 'answered' && <Given consultation={consultation} />}
      {error && !whole && <Failure error={error} onRetry={() => void refetch()} />}
      {!whole && !error && <Waiting />}
      {whole && <FeedbackForm consultation={consultation} proposal={whole} />}
      <Earlier consultation={consultation} />
      <section className="consultation-part" aria-labelledby="similar">
        <h2 id="similar">{t('case.similar')}</h2>
        {similar.data && <Similar similar={similar.data} />}
        {similar.error && !similar.data && <Failure error={similar.error} onRetry={() => void similar.refetch()} />}
        {!similar.data && !similar.error && <Waiting quiet />}
      </section>
      <div className="consultation-part">
        <Thread consultation={id} messages={thread} mayWrite={may.includes('write')} title={t('thread.title')} />
      </div>
    </article>
  );
}

function Back() {
  const { t } = useTranslation('consultations');
  return (
    <p className="consultation-back">
      <Link to="/expert" search>
        {t('case.back')}
      </Link>
    </p>
  );
}
