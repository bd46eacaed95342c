import { Link } from '@tanstack/react-router';
import { PenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useOwn } from '../../accounts/own-api.ts';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { useDates } from '../../ui/dates.ts';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { Extent } from '../Extent.tsx';
import { StatusMark } from '../StatusMark.tsx';
import type { OwnProposal } from '../shapes.ts';
import '../proposals.css';
import '../page/proposal-page.css';

export const OwnProposalsPage = () => <SignedInOnly>{() => <Own />}</SignedInOnly>;

/** Proposals that one writes, and those worked on in one's area; each with what comes next. */
function Own() {
  const { t } = useTranslation('proposals');
  const { data, error, refetch } = useOwn<{ items: OwnProposal[] }>('/api/proposals/own');
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const written = data.items.filter(({ role }) => role === 'author');
  const accompanied = data.items.filter(({ role }) => role === 'ambassador');
  return (
    <article className="prose">
      <PageHeading title={t('own.title')} />
      <p>
        <Link to="/proposals/new" className="button" data-main>
          <PenLine aria-hidden size={18} />
          {t('new.open')}
        </Link>
      </p>
      <h2>{t('own.written')}</h2>
      {written.length === 0 && <p>{t('own.none')}</p>}
      <Items proposals={written} />
      {accompanied.length > 0 && (
        <>
          <h2>{t('own.accompanied')}</h2>
          <Items proposals={accompanied} />
        </>
      )}
    </article>
  );
}

function Items({ proposals }: { proposals: OwnProposal[] }) {
  const { t } = useTranslation('proposals');
  const { dayOf } = useDates();
  return (
    <ul className="proposal-list">
      {proposals.map((proposal) => (
        <li key={proposal.id} className="proposal-item">
          <p className="proposal-item-marks">
            <StatusMark status={proposal.status} outcome={proposal.outcome} />
          </p>
          <h3 className="proposal-item-title">
            <Link to="/proposals/$id" params={{ id: String(proposal.id) }} className="proposal-link">
              {proposal.title || t('untitled')}
            </Link>
          </h3>
          <p>{t(`path.next.${proposal.outcome ? 'outcome' : proposal.status}`)}</p>
          <p className="proposal-quiet">
            <Extent proposal={proposal} /> · {t('own.changed', { day: dayOf(proposal.updatedAt) })}
          </p>
        </li>
      ))}
    </ul>
  );
}
