import { Link, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { filterIn } from '../filter/address.ts';
import { FilterBar } from '../filter/FilterBar.tsx';
import { useFigures } from '../filter/figures.ts';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { DistrictCounts } from './DistrictCounts.tsx';
import { NoResults } from './NoResults.tsx';
import { ResultChoices } from './ResultChoices.tsx';
import { ResultItem } from './ResultItem.tsx';
import { useResultPage } from './results.ts';
import { resultYears } from './years.ts';
import './result-list.css';
import '../filter/matches.css';

/** Projects of past ballots that match the address; the map shows how many stand for each district. */
export function ResultList() {
  const { t } = useTranslation('results');
  const { whole } = useFigures();
  const address = useSearch({ strict: false });
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useResultPage(address);
  const first = data?.pages[0];
  const results = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);

  return (
    <section className="results">
      <PageHeading title={t('title')} />
      <p className="results-lead">{t('lead')}</p>
      <p>
        <Link to="/evaluation" search={filterIn}>
          {t('figures')}
        </Link>
      </p>
      <FilterBar editions={resultYears} />
      <ResultChoices />
      <p className="list-counts" role="status">
        {first && `${t('counts.matching', { count: first.total, figure: whole(first.total) })}. ${t('counts.noPlace')}`}
      </p>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {first?.total === 0 && <NoResults />}
      {first && first.total > 0 && (
        <>
          <DistrictCounts byDistrict={first.byDistrict} />
          <ul className="result-list">
            {results.map((result) => (
              <ResultItem key={result.id} result={result} />
            ))}
          </ul>
          {hasNextPage && (
            <button
              type="button"
              className="button results-more"
              onClick={() => void fetchNextPage()}
              disabled={isFetchingNextPage}
            >
              {t('more', { count: first.total - results.length, figure: whole(first.total - results.length) })}
            </button>
          )}
          <details className="estimate-note">
            <summary>{t('source.title')}</summary>
            <p>{t('source.text')}</p>
          </details>
        </>
      )}
    </section>
  );
}
