import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OutboxAnswer } from '../../server/mail/outbox.ts';
import { askApi } from '../api.ts';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import './accounts.css';

const link = /(https?:\/\/\S+)/;

/** The mails that the demonstration would have sent; their links work. */
export function OutboxPage() {
  const { t, i18n } = useTranslation('accounts');
  const outbox = useQuery({
    queryKey: ['outbox'],
    queryFn: () => askApi<OutboxAnswer>('/api/demonstration/outbox'),
    staleTime: 0,
    refetchInterval: 5_000,
  });
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'medium' });
  return (
    <article className="prose">
      <PageHeading title={t('outbox.title')} />
      <p>{t('outbox.lead')}</p>
      {outbox.isError ? (
        <Failure error={outbox.error} onRetry={() => void outbox.refetch()} />
      ) : !outbox.data ? (
        <Waiting />
      ) : outbox.data.items.length === 0 ? (
        <p>{t('outbox.empty')}</p>
      ) : (
        outbox.data.items.map(({ id, to, subject, text, createdAt }) => (
          <section key={id}>
            <h2>{subject}</h2>
            <p className="account-quiet account-words">
              {t('outbox.to', { to, time: time.format(new Date(createdAt)) })}
            </p>
            <p className="account-mail">
              {text.split(link).map((part) =>
                link.test(part) ? (
                  <a key={part} href={part}>
                    {part}
                  </a>
                ) : (
                  part
                ),
              )}
            </p>
          </section>
        ))
      )}
    </article>
  );
}
