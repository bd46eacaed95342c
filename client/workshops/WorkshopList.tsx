import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../accounts/session.ts';
import { useFilter } from '../filter/address.ts';
import { narrows } from '../filter/address-parts.ts';
import { FilterBar } from '../filter/FilterBar.tsx';
import { useView, within } from '../map/view.ts';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { OwnSlotList } from './OwnSlotList.tsx';
import { planners } from './planners.ts';
import { WorkshopChoices } from './WorkshopChoices.tsx';
import { WorkshopItem } from './WorkshopItem.tsx';
import { feedPath, useWorkshops } from './workshops.ts';
import '../filter/matches.css';
import '../meetings/meetings.css';
import './workshops.css';

/** Workshops and marathons that match the address: the same answer that the map draws. */
export function WorkshopList() {
  const { t } = useTranslation('workshops');
  const [filter, change] = useFilter();
  const address = useSearch({ strict: false });
  const account = useSession()?.account;
  const { data, error, isPlaceholderData, refetch } = useWorkshops();
  const bounds = useView((state) => state.bounds);
  const workshops = data?.features.map(({ properties }) => properties) ?? [];
  const inView = bounds && workshops.filter(({ point }) => point && within(point, bounds)).length;
  return (
    <section className="meetings" aria-busy={isPlaceholderData || undefined}>
      <PageHeading title={t('title')} />
      <p className="meetings-lead">{t('lead')}</p>
      {account?.roles.some((role) => planners.includes(role)) && (
        <p className="meetings-own">
          <Link to="/staff/workshops">{t('staff.title')}</Link>
        </p>
      )}
      {account && <OwnSlotList />}
      <FilterBar />
      <WorkshopChoices />
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
        {workshops.map((workshop) => (
          <WorkshopItem key={workshop.id} workshop={workshop} />
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
