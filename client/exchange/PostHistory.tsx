import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { History } from '../../server/exchange/schema.ts';
import { useOwn } from '../accounts/own-api.ts';
import { useDates } from '../ui/dates.ts';
import { Failure } from '../ui/Failure.tsx';
import { PlainText } from '../ui/PlainText.tsx';
import { Waiting } from '../ui/Waiting.tsx';

/** What a post said before it was edited; asked for when it is opened. */
export function PostHistory({ path }: { path: string }) {
  const { t } = useTranslation('exchange');
  const dates = useDates();
  const [open, setOpen] = useState(false);
  const history = useOwn<History>(open ? path : null);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('history')}</summary>
      {history.isError && <Failure error={history.error} onRetry={() => void history.refetch()} />}
      {open && !history.data && !history.isError && <Waiting />}
      <ol className="support-list">
        {history.data?.items.map(({ version, title, body, replacedAt }) => (
          <li key={version}>
            <strong>{title}</strong>
            <span className="support-quiet">{t('until', { date: dates.moment(replacedAt) })}</span>
            <PlainText text={body} />
          </li>
        ))}
      </ol>
    </details>
  );
}
