import { useTranslation } from 'react-i18next';
import { useDates } from '../ui/dates.ts';
import type { Decided } from './shapes.ts';

/** What happened with an application, by whom and when, with the notes as they were written. */
export function HistoryList({ history }: { history: Decided[] }) {
  const { t } = useTranslation('applications');
  const { moment } = useDates();
  return (
    <ol className="case-history">
      {history.map(({ kind, at, actorName, note }) => (
        <li key={`${at} ${kind}`}>
          <strong>{t(`event.${kind}`)}</strong>
          <span className="case-quiet">
            {moment(at)} · {actorName}
          </span>
          {note && <blockquote>{note}</blockquote>}
        </li>
      ))}
    </ol>
  );
}
