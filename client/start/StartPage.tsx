import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { StartAnswer } from '../../server/today/schema.ts';
import { useOwn } from '../accounts/own-api.ts';
import { SignedInOnly } from '../accounts/SignedInOnly.tsx';
import type { OwnAccount } from '../accounts/session.ts';
import { NewsList } from '../news/NewsList.tsx';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { NextUp } from './NextUp.tsx';
import { ToDo } from './ToDo.tsx';
import { Ways } from './Ways.tsx';
import './start.css';

/** Where one begins: what waits, what is next, what is new. */
export function StartPage() {
  return <SignedInOnly>{(account) => <Start account={account} />}</SignedInOnly>;
}

function Start({ account }: { account: OwnAccount }) {
  const { t } = useTranslation('start');
  const { data, error, refetch } = useOwn<StartAnswer>('/api/start');
  return (
    <article className="start">
      <PageHeading title={t('title')} />
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && (
        <>
          <section className="start-part" aria-labelledby="start-waiting">
            <h2 id="start-waiting">{t('waiting.title')}</h2>
            <ToDo items={data.waiting} />
          </section>
          <div className="start-columns">
            <section className="start-part" aria-labelledby="start-next">
              <h2 id="start-next">{t('next.title')}</h2>
              <NextUp items={data.next} />
            </section>
            <section className="start-part" aria-labelledby="start-news">
              <h2 id="start-news">{t(`news.${data.news.of}`)}</h2>
              {data.news.items.length === 0 && <p>{t('news.none')}</p>}
              <NewsList items={data.news.items} />
              <p>
                <Link to="/news">{t('news.all')}</Link>
              </p>
            </section>
          </div>
        </>
      )}
      <Ways roles={account.roles} />
    </article>
  );
}
