import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { askApi } from '../../api.ts';
import { type Address, filterIn } from '../../filter/address.ts';
import { narrows } from '../../filter/address-parts.ts';
import { FilterBar } from '../../filter/FilterBar.tsx';
import type { Ambassador } from '../../map/served.ts';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { EstimateNote } from '../EstimateNote.tsx';
import { NothingFound } from '../NothingFound.tsx';
import { AmbassadorTable } from './AmbassadorTable.tsx';
import { Choices } from './Choices.tsx';
import { useChoice } from './choice.ts';
import { Downloads } from './Downloads.tsx';
import './list-page.css';

type Page = { items: Ambassador[]; total: number; next: string | null };

/** Everybody who cares for an area, in a table that needs no map: narrowed, ordered, printed, downloaded. */
export function ListPage() {
  const { t } = useTranslation('ambassador-list');
  const { choice, choose, path } = useChoice();
  const address = useSearch({ strict: false }) as Address;
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage, isPlaceholderData } = useInfiniteQuery({
    queryKey: ['api', path('/api/ambassadors', { limit: '200' }), 'pages'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      askApi<Page>(path('/api/ambassadors', { limit: '200', cursor: pageParam }), { signal }),
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
  });
  const people = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  const total = data?.pages[0]?.total;
  const narrowed = narrows(filterIn(address)) || choice.form !== undefined || choice.status !== undefined;

  return (
    <article className="people" aria-busy={isPlaceholderData || undefined}>
      <PageHeading title={t('title')} />
      <p className="people-lead">
        {t('lead')}{' '}
        <Link to="/" search>
          {t('map')}
        </Link>
      </p>
      <FilterBar map={false} />
      <Choices choice={choice} onChoose={choose} />
      <p className="list-counts" role="status">
        {total !== undefined && t('found', { count: total })}
      </p>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {total === 0 && <NothingFound narrowed={narrowed} />}
      {people.length > 0 && (
        <>
          <AmbassadorTable people={people} sort={choice.sort} onSort={(sort) => choose({ sort })} />
          {hasNextPage && (
            <button
              type="button"
              className="button people-more"
              disabled={isFetchingNextPage}
              onClick={() => void fetchNextPage()}
            >
              {t('more')}
            </button>
          )}
          <Downloads path={path} />
          <EstimateNote />
        </>
      )}
    </article>
  );
}
