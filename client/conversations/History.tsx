import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostHistory } from '../../server/conversations/schema.ts';
import { useOwn } from '../accounts/own-api.ts';
import { useDates } from '../ui/dates.ts';
import { Failure } from '../ui/Failure.tsx';
import { PlainText } from '../ui/PlainText.tsx';
import { Waiting } from '../ui/Waiting.tsx';

/** What a post said before; asked for when it is opened. */
export function History({ id }: { id: number }) {
  const { t } = useTranslation('discussion');
  const [open, setOpen] = useState(false);
  return (
    <details className="discussion-history" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('edited')}</summary>
      {open && <Before id={id} />}
    </details>
  );
}

function Before({ id }: { id: number }) {
  const { t } = useTranslation('discussion');
  const dates = useDates();
  const { data, error, refetch } = useOwn<PostHistory>(`/api/conversations/posts/${id}/history`);
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <ol>
      {data.items.map(({ body, replacedAt }) => (
        <li key={replacedAt}>
          <span className="support-quiet">{t('until', { when: dates.moment(replacedAt) })}</span>
          <PlainText text={body} />
        </li>
      ))}
    </ol>
  );
}
