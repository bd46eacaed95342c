import { today } from '@internationalized/date';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../api.ts';
import type { Meeting } from './shapes.ts';
import { useTimes } from './times.ts';
import { Where } from './Where.tsx';
import './meetings.css';

/** As many as the server takes in one question. */
const mostAmbassadors = 20;

type Props = {
  /** Slugs of ambassadors. */
  ambassadors: string[];
  most?: number;
};

/** The next meetings of some ambassadors, for a profile or an answer; nothing where there are none. */
export function NextMeetings({ ambassadors, most = 3 }: Props) {
  const { t } = useTranslation('meetings');
  const times = useTimes();
  const who = [...new Set(ambassadors)]
    .slice(0, mostAmbassadors)
    .map((slug) => `ambassador=${encodeURIComponent(slug)}`)
    .join('&');
  const path = `/api/meetings?${who}&stage=planned&from=${today('Europe/Warsaw')}&limit=${most}`;
  const items = useApi<{ items: Meeting[] }>(ambassadors.length > 0 ? path : null).data?.items ?? [];
  const coming = items.filter(({ endsAt }) => new Date(endsAt) > new Date());
  if (coming.length === 0) return null;
  return (
    <section className="next-meetings">
      <h2>{t('next.title', { count: coming.length })}</h2>
      <ul className="meeting-list">
        {coming.map((meeting) => (
          <li key={meeting.id} className="meeting-item">
            <p className="meeting-when">
              <time dateTime={meeting.startsAt}>{times.whole(meeting)}</time>
            </p>
            <Link to="/meetings/$id" params={{ id: String(meeting.id) }} className="meeting-link">
              {meeting.title}
            </Link>
            <p className="meeting-facts">
              <Where meeting={meeting} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
