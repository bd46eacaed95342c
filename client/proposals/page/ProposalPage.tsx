import { Link, useParams } from '@tanstack/react-router';
import { PenLine } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { publicStatuses } from '../../../server/proposals/status.ts';
import { ApiProblem } from '../../api.ts';
import { ProposalConsultation } from '../../consultations/section/ProposalConsultation.tsx';
import { Discussion } from '../../conversations/Discussion.tsx';
import { FollowThis } from '../../follows/FollowThis.tsx';
import { highlight } from '../../map/highlight.ts';
import { useShownPlace } from '../../map/placing/shown.ts';
import { ProposalSubmission } from '../../submission/ProposalSubmission.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { PlainText } from '../../ui/PlainText.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { ProposalSlots } from '../../workshops/ProposalSlots.tsx';
import { FindingList } from '../FindingList.tsx';
import { useProposal } from '../proposals.ts';
import { StatusMark } from '../StatusMark.tsx';
import type { ProposalWhole } from '../shapes.ts';
import { AuthorsSection } from './AuthorsSection.tsx';
import { Costs } from './Costs.tsx';
import { Facts } from './Facts.tsx';
import { History } from './History.tsx';
import { back, forward, Moves } from './Moves.tsx';
import { Origin } from './Origin.tsx';
import { Path } from './Path.tsx';
import { PlaceSection } from './PlaceSection.tsx';
import { SimilarSection } from './SimilarSection.tsx';
import { useShownDistrict } from './shown-district.ts';
import '../proposals.css';
import './proposal-page.css';

/** One proposal as everybody reads it, and for those who write it what they may do next. */
export function ProposalPage() {
  const { id = '' } = useParams({ strict: false });
  const { data: proposal, error, refetch } = useProposal(id);
  useShownPlace(proposal?.place);
  useShownDistrict(proposal?.whole ? proposal.district : null);
  const marked = proposal?.point != null;
  useEffect(() => {
    if (!marked) return;
    highlight.set({ selectedMark: Number(id) });
    return () => highlight.set({ selectedMark: null });
  }, [id, marked]);

  if (error && !proposal) return <Missing error={error} onRetry={() => void refetch()} />;
  if (!proposal) return <Waiting />;
  return <Whole proposal={proposal} />;
}

const texts = ['description', 'justification', 'schedule'] as const;

function Whole({ proposal }: { proposal: ProposalWhole }) {
  const { t } = useTranslation('proposals');
  const { id, title, short, status, outcome, edition, may, mine, accompanies, findings } = proposal;
  return (
    <article className="proposal">
      <BackLink />
      <p className="proposal-quiet">
        {t('edition', { year: edition })}
        {proposal.demonstration && ` · ${t('fictional')}`}
      </p>
      <PageHeading title={title || t('untitled')} />
      <p>
        <StatusMark status={status} outcome={outcome} />
      </p>
      {status === 'withdrawn' && <p className="proposal-refused">{t('withdrawnWhat')}</p>}
      {status === 'draft' && <p className="proposal-quiet">{t('draftWhat')}</p>}
      {short && <p className="lead">{short}</p>}
      {may.length > 0 && (
        <div className="proposal-ways">
          {may.includes('edit') && (
            <Link to="/proposals/$id/edit" params={{ id: String(id) }} className="button" data-main>
              <PenLine aria-hidden size={18} />
              {t(mine ? 'edit.open' : 'edit.openAsAmbassador')}
            </Link>
          )}
          <Moves proposal={proposal} which={forward} />
        </div>
      )}
      {may.includes('edit') && findings.length > 0 && (
        <section className="proposal-part" aria-labelledby="findings">
          <h2 id="findings">{t('part.findings')}</h2>
          <FindingList id={id} findings={findings} />
        </section>
      )}
      <Facts proposal={proposal} />
      <Path proposal={proposal} />
      <ProposalConsultation id={id} />
      <ProposalSlots proposal={proposal} />
      <ProposalSubmission proposal={proposal} />
      <PlaceSection proposal={proposal} />
      {texts.map(
        (name) =>
          proposal[name] && (
            <section key={name} className="proposal-part" aria-labelledby={name}>
              <h2 id={name}>{t(`field.${name}`)}</h2>
              <PlainText text={proposal[name]} />
            </section>
          ),
      )}
      <Costs proposal={proposal} />
      <Origin proposal={proposal} />
      {(mine || accompanies) && <AuthorsSection proposal={proposal} />}
      <SimilarSection id={id} />
      <History proposal={proposal} />
      {may.includes('withdraw') && (
        <div className="proposal-ways">
          <Moves proposal={proposal} which={back} />
        </div>
      )}
      {publicStatuses.includes(status) && (
        <>
          <FollowThis about="proposal" subject={id} />
          <Discussion about="proposal" subject={id} />
        </>
      )}
      <p className="proposal-channel">{t('notFormal')}</p>
    </article>
  );
}

function BackLink() {
  const { t } = useTranslation('proposals');
  return (
    <p className="proposal-back">
      <Link to="/proposals" activeOptions={{ exact: true }} search>
        {t('back')}
      </Link>
    </p>
  );
}

function Missing({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation('proposals');
  if (!(error instanceof ApiProblem && error.status === 404)) return <Failure error={error} onRetry={onRetry} />;
  return (
    <div className="proposal">
      <BackLink />
      <PageHeading title={t('missing.title')} />
      <p>{t('missing.why')}</p>
    </div>
  );
}
