import { Link, useSearch } from '@tanstack/react-router';
import { CalendarPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../accounts/session.ts';
import { FilterBar } from '../filter/FilterBar.tsx';
import { Matches } from '../filter/Matches.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { MeetingChoices } from './MeetingChoices.tsx';
import { MeetingItem } from './MeetingItem.tsx';
import { MonthBar } from './MonthBar.tsx';
import { feedPath, useMeetings } from './meetings.ts';
import './meetings.css';

const planners = ['ambassador', 'staff', 'administrator'];

/** Meetings that match the address: the same answer that the map draws. */
export function MeetingList() {
  const { t } = useTranslation('meetings');
  const address = useSearch({ strict: false });
  const account = useSession()?.account;
  const { data, error, isPlaceholderData, refetch } = useMeetings();
  const meetings = data?.features.map(({ properties }) => properties) ?? [];

  return (
    <section className="meetings" aria-busy={isPlaceholderData || undefined}>
      <PageHeading title={t('title')} />
      <p className="meetings-lead">{t('lead')}</p>
      {account && (
        <p className="meetings-own">
          <Link to="/meetings/own">{t('own.title')}</Link>
          {account.roles.some((role) => planners.includes(role)) && (
            <Link to="/meetings/new" className="button">
              <CalendarPlus aria-hidden size={18} />
              {t('plan.new')}
            </Link>
          )}
        </p>
      )}
      <FilterBar />
      <MeetingChoices />
      <MonthBar />
      <Matches
        words="meetings"
        data={data}
        points={meetings.map(({ point }) => point)}
        error={error}
        onRetry={() => void refetch()}
      />
      <ul className="meeting-list">
        {meetings.map((meeting) => (
          <MeetingItem key={meeting.id} meeting={meeting} />
        ))}
      </ul>
      <details className="estimate-note">
        <summary>{t('feed.title')}</summary>
        <p>{t('feed.text')}</p>
        <p>
          <a href={feedPath(address)}>{t('feed.link')}</a>
        </p>
      </details>
    </section>
  );
}
