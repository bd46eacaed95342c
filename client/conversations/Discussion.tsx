import { useInfiniteQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Discussed, DiscussionAnswer } from '../../server/conversations/schema.ts';
import { SignInLink } from '../accounts/SignInLink.tsx';
import { useSession } from '../accounts/session.ts';
import { askApi } from '../api.ts';
import { Failure } from '../ui/Failure.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { useAimedPost } from './aimed.ts';
import { Thread } from './Thread.tsx';
import { Writing } from './Writing.tsx';
import '../support/support.css';
import './discussion.css';

type Props = { about: Discussed; subject: number };

/** What people say to each other about one thing, the newest thread first. */
export function Discussion({ about, subject }: Props) {
  const { t } = useTranslation('discussion');
  const session = useSession();
  const heading = useId();
  const path = `/api/conversations/${about}/${subject}`;
  const aimed = useAimedPost();
  const pages = useInfiniteQuery({
    queryKey: ['own', path, aimed],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      askApi<DiscussionAnswer>(
        pageParam ? `${path}?cursor=${encodeURIComponent(pageParam)}` : aimed === null ? path : `${path}?post=${aimed}`,
        { signal },
      ),
    getNextPageParam: (page) => page.next,
    staleTime: 0,
  });
  const [first] = pages.data?.pages ?? [];
  const threads = pages.data?.pages.flatMap((page) => page.threads) ?? [];
  return (
    <section className="discussion" aria-labelledby={heading} id="discussion">
      <h2 id={heading}>{first ? t('title', { count: first.total }) : t('titleOnly')}</h2>
      {pages.error && !pages.data && <Failure error={pages.error} onRetry={() => void pages.refetch()} />}
      {!pages.data && !pages.error && <Waiting />}
      {first && session && !session.account && (
        <>
          <p className="support-quiet">{t('signIn')}</p>
          <p>
            <SignInLink />
          </p>
        </>
      )}
      {first?.may.includes('write') && session?.account && (
        <Writing
          path={path}
          keptAs={`${session.account.id} ${path}`}
          label={t('write.label')}
          submit={t('write.send')}
          signedAs={first.signedAs}
          rules
        />
      )}
      {first && threads.length === 0 && <p>{t('none')}</p>}
      <ol className="discussion-threads" aria-label={t('threads')}>
        {threads.map((thread) => (
          <Thread
            key={thread.post.id}
            thread={thread}
            path={path}
            may={first?.may ?? []}
            signedAs={first?.signedAs ?? null}
            accountId={session?.account?.id ?? null}
          />
        ))}
      </ol>
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
    </section>
  );
}
