import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ManagedMeeting } from '../shapes.ts';

/** What to look out for; none of it blocks. */
export function Warnings({ warnings }: Pick<ManagedMeeting, 'warnings'>) {
  const { t } = useTranslation('meetings');
  if (warnings.length === 0) return null;
  return (
    <ul className="meeting-warnings">
      {warnings.map(({ code, meeting }) => (
        <li key={`${code}-${meeting?.id}`}>
          {t(`warning.${code}`)}{' '}
          {meeting && (
            <Link to="/meetings/$id" params={{ id: String(meeting.id) }}>
              {meeting.title} ({meeting.startsLocal.replace('T', ', ')})
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
