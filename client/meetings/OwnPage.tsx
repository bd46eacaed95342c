import { Link } from '@tanstack/react-router';
import { CalendarPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../accounts/SignedInOnly.tsx';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { useOwn } from './own.ts';
import { StageMark } from './StageMark.tsx';
import type { OwnMeetings } from './shapes.ts';
import { useTimes } from './times.ts';
import './meeting-page.css';
import './meetings.css';

export const OwnMeetingsPage = () => <SignedInOnly>{() => <Own />}</SignedInOnly>;

/** Meetings that one has signed up for, and those that one plans. */
function Own() {
  const { t } = useTranslation('meetings');
  const times = useTimes();
  const { data, error, refetch } = useOwn<OwnMeetings>('/api/meetings/own');
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const plans = data.staff || data.plansFor.length > 0;
  return (
    <article className="prose">
      <PageHeading title={t('own.title')} />
      <h2>{t('own.signedUp')}</h2>
      {data.signedUp.length === 0 && (
        <p>
          {t('own.none')} <Link to="/meetings">{t('own.find')}</Link>
        </p>
      )}
      <ul className="meeting-list">
        {data.signedUp.map((meeting) => (
          <li key={meeting.id} className="meeting-item">
            <p className="meeting-when">
              {times.whole(meeting)} · {t(`standing.short.${meeting.signUp.status}`)}
              <StageMark stage={meeting.stage} />
            </p>
            <Link to="/meetings/$id" params={{ id: String(meeting.id) }}>
              {meeting.title}
            </Link>
          </li>
        ))}
      </ul>
      {(plans || data.planned.length > 0) && <h2>{t('own.planned')}</h2>}
      {plans && (
        <Link to="/meetings/new" className="button">
          <CalendarPlus aria-hidden size={18} />
          {t('plan.new')}
        </Link>
      )}
      <ul className="meeting-list">
        {data.planned.map((meeting) => (
          <li key={meeting.id} className="meeting-item">
            <p className="meeting-when">
              {times.whole(meeting)}
              <StageMark stage={meeting.stage} />
            </p>
            <Link to="/meetings/$id/organise" params={{ id: String(meeting.id) }}>
              {meeting.title}
            </Link>
            <p className="meeting-facts">
              {t('organise.taken', { count: meeting.taken })}, {t('organise.waiting', { count: meeting.waiting })}
            </p>
          </li>
        ))}
      </ul>
    </article>
  );
}
