import { Link } from '@tanstack/react-router';
import { PenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../accounts/session.ts';
import { useFilter } from '../../filter/address.ts';
import { narrows } from '../../filter/address-parts.ts';
import { FilterBar } from '../../filter/FilterBar.tsx';
import { useView, within } from '../../map/view.ts';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { useProposalMarks, useProposalPages } from '../proposals.ts';
import { ProposalChoices } from './ProposalChoices.tsx';
import { ProposalItem } from './ProposalItem.tsx';
import { StatusChips } from './StatusChips.tsx';
import '../../filter/matches.css';
import '../proposals.css';

type Point = [lon: number, lat: number];

/** Proposals that match the address: the same answer that the map draws. */
export function ProposalList() {
  const { t } = useTranslation('proposals');
  const [filter, change] = useFilter();
  const signedIn = useSession()?.account != null;
  const { data, error, isPlaceholderData, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useProposalPages();
  const marks = useProposalMarks().data?.features;
  const bounds = useView((state) => state.bounds);
  const first = data?.pages[0];
  const proposals = data?.pages.flatMap(({ items }) => items) ?? [];
  const seen = bounds && marks?.filter(({ geometry }) => geometry && within(geometry.coordinates as Point, bounds));

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
      <p className="list-counts" role="status">
        {first &&
          [
            seen && t('counts.inView', { count: seen.length }),
            t('counts.matching', { count: first.total }),
            first.unlocated > 0 && t('counts.unlocated', { count: first.unlocated }),
          ]
            .filter(Boolean)
            .join(', ')}
      </p>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {first?.total === 0 && (
        <div className="nothing-found">
          <p>
            <strong>{t('nothing.here')}</strong>
          </p>
          <p>{t('nothing.wider')}</p>
          {narrows(filter) && (
            <div className="nothing-ways">
              <button type="button" className="button" onClick={() => change({})}>
                {t('nothing.clear')}
              </button>
            </div>
          )}
        </div>
      )}
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
