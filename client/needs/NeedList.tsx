import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ChartBar, MapPinPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Address, filterIn } from '../filter/address.ts';
import { FilterBar } from '../filter/FilterBar.tsx';
import { Matches } from '../filter/Matches.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { MeetingLine } from './form/MeetingLine.tsx';
import { NeedItem } from './NeedItem.tsx';
import { useAllNeeds, useNeedPages } from './needs.ts';
import { SortChoice } from './SortChoice.tsx';
import { ThemeChips } from './ThemeChips.tsx';
import './needs.css';
import './need-page.css';

/** Needs that match the address: the same answer that the map draws. */
export function NeedList() {
  const { t } = useTranslation('needs');
  const address = useSearch({ strict: false });
  const navigate = useNavigate();
  const { data, error, isPlaceholderData, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useNeedPages();
  const points = useAllNeeds().data?.features.map(({ properties: { point } }) => point);
  const first = data?.pages[0];
  const needs = data?.pages.flatMap(({ items }) => items) ?? [];

  return (
    <section className="needs" aria-busy={isPlaceholderData || undefined}>
      <PageHeading title={t('title')} />
      <p className="needs-lead">{t('lead')}</p>
      <p className="needs-ways">
        <Link to="/needs/new" search={address} className="button" data-main>
          <MapPinPlus aria-hidden size={18} />
          {t('new')}
        </Link>
        <Link to="/needs/diagnosis" search={filterIn(address)} className="button">
          <ChartBar aria-hidden size={18} />
          {t('toDiagnosis')}
        </Link>
      </p>
      <FilterBar />
      <ThemeChips />
      {address.meeting && (
        <MeetingLine
          meeting={Number(address.meeting)}
          onRemove={() =>
            void navigate({ to: '.', resetScroll: false, search: ({ meeting: _meeting, ...rest }: Address) => rest })
          }
        />
      )}
      <SortChoice />
      <Matches words="needs" data={first} points={points} error={error} onRetry={() => void refetch()} />
      <ul className="need-list">
        {needs.map((need) => (
          <NeedItem key={need.id} need={need} />
        ))}
      </ul>
      {hasNextPage && first && (
        <button type="button" className="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('more', { count: first.total - needs.length })}
        </button>
      )}
    </section>
  );
}
