import { Link } from '@tanstack/react-router';
import { PenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../accounts/session.ts';
import { FilterBar } from '../../filter/FilterBar.tsx';
import { Matches } from '../../filter/Matches.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { useProposalMarks, useProposalPages } from '../proposals.ts';
import { ProposalChoices } from './ProposalChoices.tsx';
import { ProposalItem } from './ProposalItem.tsx';
import { StatusChips } from './StatusChips.tsx';
import '../proposals.css';

type Point = [lon: number, lat: number];

/** Proposals that match the address: the same answer that the map draws. */
export function ProposalList() {
  const { t } = useTranslation('proposals');
  const signedIn = useSession()?.account != null;
  const { data, error, isPlaceholderData, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useProposalPages();
  const points = useProposalMarks().data?.features.map(({ geometry }) => geometry && (geometry.coordinates as Point));
  const first = data?.pages[0];
  const proposals = data?.pages.flatMap(({ items }) => items) ?? [];

  return (
    <section className="proposals" aria-busy={isPlaceholderData || undefined}>
      <PageHeading title={t('title')} />
      <p className="proposals-lead">{t('lead')}</p>
      <p className="proposals-own">
        {signedIn && <Link to="/proposals/mine">{t('own.title')}</Link>}
        <Link to="/proposals/new" className="button">
          <PenLine aria-hidden size={18} />
          {t('new.open')}
        </Link>
      </p>
      <FilterBar />
      <StatusChips counts={first?.byStatus ?? []} />
      <ProposalChoices />
      <Matches words="proposals" data={first} points={points} error={error} onRetry={() => void refetch()} />
      <ul className="proposal-list">
        {proposals.map((proposal) => (
          <ProposalItem key={proposal.id} proposal={proposal} />
        ))}
      </ul>
      {hasNextPage && first && (
        <button type="button" className="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('more', { count: first.total - proposals.length })}
        </button>
      )}
    </section>
  );
}
