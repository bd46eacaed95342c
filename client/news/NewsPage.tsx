import { useInfiniteQuery } from '@tanstack/react-query';
import { CalendarDays, Rss } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { NewsPage as NewsAnswer } from '../../server/happenings/schema.ts';
import { askApi } from '../api.ts';
import { filteredPath, useFilter } from '../filter/address.ts';
import { FilterBar } from '../filter/FilterBar.tsx';
import { useFilterParts } from '../filter/parts.ts';
import { FollowThis } from '../follows/FollowThis.tsx';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { NewsList } from './NewsList.tsx';
import './news.css';

const perPage = '30';

/** What has happened where one looks, with the ways to hear of what comes. */
export function NewsPage() {
  const { t, i18n } = useTranslation('news');
  const [filter] = useFilter();
  const parts = useFilterParts(filter);
  const label = parts.map(({ text }) => text).join(' · ') || t('wholeCity');
  const query = filteredPath('', filter).slice(1);
  return (
    <section className="news">
      <PageHeading title={t('title')} />
      <p className="news-lead">{t('lead')}</p>
      <FilterBar />
      <News path={filteredPath('/api/happenings', filter, { limit: perPage })} />
      <FollowThis key={query} about="filter" filter={query} label={label.slice(0, 200)} />
      <ul className="news-ways">
        <li>
          <a href={filteredPath('/api/happenings.atom', filter, { lang: i18n.language })}>
            <Rss aria-hidden size={18} /> {t('atom')}
          </a>
        </li>
        <li>
          <a href={filteredPath('/api/meetings.ics', filter)}>
            <CalendarDays aria-hidden size={18} /> {t('calendar')}
          </a>
        </li>
      </ul>
    </section>
  );
}

function News({ path }: { path: string }) {
  const { t } = useTranslation('news');
  const pages = useInfiniteQuery({
    queryKey: ['api', 'news', path],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      askApi<NewsAnswer>(pageParam ? `${path}&cursor=${encodeURIComponent(pageParam)}` : path, { signal }),
    getNextPageParam: (page) => page.next,
  });
  if (pages.error && !pages.data) return <Failure error={pages.error} onRetry={() => void pages.refetch()} />;
  if (!pages.data) return <Waiting />;
  const items = pages.data.pages.flatMap((page) => page.items);
  return (
    <>
      {items.length === 0 && <p role="status">{t('none')}</p>}
      <NewsList items={items} />
      {pages.hasNextPage && (
        <button
          type="button"
          className="button"
          disabled={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {t('more')}
        </button>
      )}
    </>
  );
}
