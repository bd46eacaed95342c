import { Link, useSearch } from '@tanstack/react-router';
import { CalendarPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../accounts/session.ts';
import { useFilter } from '../filter/address.ts';
import { narrows } from '../filter/address-parts.ts';
import { FilterBar } from '../filter/FilterBar.tsx';
import { useView, within } from '../map/view.ts';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { MeetingChoices } from './MeetingChoices.tsx';
import { MeetingItem } from './MeetingItem.tsx';
import { MonthBar } from './MonthBar.tsx';
import { feedPath, useMeetings } from './meetings.ts';
import './meetings.css';
import '../filter/matches.css';

const planners = ['ambassador', 'staff', 'administrator'];

/** Meetings that match the address: the same answer that the map draws. */
export function MeetingList() {
  const { t } = useTranslation('meetings');
  const [filter, change] = useFilter();
  const address = useSearch({ strict: false });
  const account = useSession()?.account;
  const { data, error, isPlaceholderData, refetch } = useMeetings();
  const bounds = useView((state) => state.bounds);
  const meetings = data?.features.map(({ properties }) => properties) ?? [];
  const inView = bounds && meetings.filter(({ point }) => point && within(point, bounds)).length;

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
      <p className="list-counts" role="status">
        {data &&
          [
            inView !== null && t('counts.inView', { count: inView }),
            t('counts.matching', { count: data.total }),
            data.unlocated > 0 && t('counts.unlocated', { count: data.unlocated }),
          ]
            .filter(Boolean)
            .join(', ')}
      </p>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.total === 0 && (
        <div className="nothing-found">
          <p>
            <strong>{t('nothing.here')}</strong>
          </p>
          <p>{t('nothing.wider')}</p>
          {narrows(filter) && (
            <div className="nothing-ways">
              <button type="button" className="button" onClick={() => change({})}>
                {t('nothing.clear')}
              </button>
            </div>
          )}
        </div>
      )}
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
