import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostPage as PostPageAnswer } from '../../server/exchange/schema.ts';
import { useSession } from '../accounts/session.ts';
import { askApi } from '../api.ts';
import { Failure } from '../ui/Failure.tsx';
import { Field } from '../ui/Field.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { PostMeta } from './PostMeta.tsx';
import { ReportList } from './ReportList.tsx';
import '../support/support.css';
import './exchange.css';

/** Good practice that ambassadors share; others read what authors made public. */
export function ExchangePage() {
  const { t } = useTranslation('exchange');
  const roles = useSession()?.account?.roles ?? [];
  const staff = roles.includes('staff') || roles.includes('administrator');
  const member = staff || roles.includes('ambassador');
  const [words, setWords] = useState('');
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setWords(String(new FormData(event.currentTarget).get('q') ?? '').trim());
  };
  return (
    <article className="prose">
      <PageHeading title={t('title')} />
      <p>{t(member ? 'lead' : 'leadPublic')}</p>
      {member && (
        <Link to="/support/exchange/new" className="button" data-main>
          {t('write')}
        </Link>
      )}
      {staff && <ReportList />}
      <search>
        <form className="support-form" onSubmit={search}>
          <Field name="q" type="search" label={t('search')} autoComplete="off" maxLength={200} />
          <div className="support-buttons">
            <button type="submit" className="button">
              {t('find')}
            </button>
          </div>
        </form>
      </search>
      <Posts words={words} />
    </article>
  );
}

function Posts({ words }: { words: string }) {
  const { t } = useTranslation('exchange');
  const pages = useInfiniteQuery({
    queryKey: ['own', 'exchange', words],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      askApi<PostPageAnswer>(
        `/api/exchange/posts?${new URLSearchParams({ limit: '20', ...(words && { q: words }), ...(pageParam && { cursor: pageParam }) })}`,
        { signal },
      ),
    getNextPageParam: (page) => page.next,
    staleTime: 0,
  });
  if (pages.isError) return <Failure error={pages.error} onRetry={() => void pages.refetch()} />;
  if (!pages.data) return <Waiting />;
  const items = pages.data.pages.flatMap((page) => page.items);
  return (
    <>
      <p role="status">{t('found', { count: pages.data.pages[0]?.total ?? 0 })}</p>
      {items.length === 0 && <p>{t(words ? 'nothing' : 'none')}</p>}
      <ul className="support-list">
        {items.map((post) => (
          <li key={post.id}>
            <h2>
              <Link to="/support/exchange/$postId" params={{ postId: String(post.id) }}>
                {post.title}
              </Link>
            </h2>
            <PostMeta post={post} />
            <p className="exchange-beginning">{post.body}</p>
            <span className="support-quiet">
              {post.photos.length > 0 && `${t('photoCount', { count: post.photos.length })} · `}
              {t('commentCount', { count: post.comments })}
            </span>
          </li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <button type="button" className="button" onClick={() => void pages.fetchNextPage()}>
          {t('more')}
        </button>
      )}
    </>
  );
}
