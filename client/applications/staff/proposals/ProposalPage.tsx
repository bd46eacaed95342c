import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../../../accounts/SignedInOnly.tsx';
import { ApiProblem } from '../../../api.ts';
import { useDates } from '../../../ui/dates.ts';
import { Failure } from '../../../ui/Failure.tsx';
import { PageHeading } from '../../../ui/PageHeading.tsx';
import { Waiting } from '../../../ui/Waiting.tsx';
import { deciders } from '../deciders.ts';
import { StaffBack } from '../StaffBack.tsx';
import { Comparison } from './Comparison.tsx';
import { ProposalDecision } from './ProposalDecision.tsx';
import { useProposal } from './proposals.ts';
import { WithdrawProposal } from './WithdrawProposal.tsx';
import '../../applications.css';
import '../staff.css';

/** A next version of an area, compared with the one in force, for the staff who decide on it. */
export function StaffProposalPage() {
  return <SignedInOnly needs={deciders}>{() => <ProposalScreen staff />}</SignedInOnly>;
}

/** The same for the ambassador who proposed it. */
export function OwnProposalPage() {
  return <SignedInOnly>{() => <ProposalScreen />}</SignedInOnly>;
}

function ProposalScreen({ staff = false }: { staff?: boolean }) {
  const { t } = useTranslation('staff');
  const { moment } = useDates();
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useProposal(Number(id));
  const back = staff ? (
    <StaffBack to="/staff/proposals" />
  ) : (
    <p className="case-back">
      <Link to="/areas/own">{t('back.own')}</Link>
    </p>
  );
  if (!data && error instanceof ApiProblem && error.status < 500)
    return (
      <article className="case">
        {back}
        <PageHeading title={t('proposal.missing')} />
      </article>
    );
  if (!data && error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const { area, ambassador, number, proposedAt, note, status, decision } = data;
  return (
    <article className="case">
      {back}
      <p>
        <span className="case-status" data-status={status}>
          {t(`proposal.status.${status}`)}
        </span>
      </p>
      <PageHeading title={t('proposal.title', { name: area.name, number })} />
      <p>
        <Link to="/ambassadors/$slug" params={{ slug: ambassador.slug }}>
          {ambassador.name}
        </Link>
        , {moment(proposedAt)}
      </p>
      {note && (
        <>
          <h2>{t('proposal.note')}</h2>
          <blockquote>{note}</blockquote>
        </>
      )}
      {decision?.note && (
        <section className="application-returned" aria-labelledby="answer">
          <h2 id="answer">{t('proposal.answer')}</h2>
          <blockquote>{decision.note}</blockquote>
          <p className="case-quiet">
            {decision.by}, {moment(decision.at)}
          </p>
        </section>
      )}
      <Comparison proposal={data} />
      {staff ? <ProposalDecision proposal={data} /> : <WithdrawProposal proposal={data} />}
    </article>
  );
}
