import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../accounts/session.ts';
import { FilterBar } from '../filter/FilterBar.tsx';
import { Matches } from '../filter/Matches.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { OwnSlotList } from './OwnSlotList.tsx';
import { planners } from './planners.ts';
import { WorkshopChoices } from './WorkshopChoices.tsx';
import { WorkshopItem } from './WorkshopItem.tsx';
import { feedPath, useWorkshops } from './workshops.ts';
import '../meetings/meetings.css';
import './workshops.css';

/** Workshops and marathons that match the address: the same answer that the map draws. */
export function WorkshopList() {
  const { t } = useTranslation('workshops');
  const address = useSearch({ strict: false });
  const account = useSession()?.account;
  const { data, error, isPlaceholderData, refetch } = useWorkshops();
  const workshops = data?.features.map(({ properties }) => properties) ?? [];
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
      <Matches
        words="workshops"
        data={data}
        points={workshops.map(({ point }) => point)}
        error={error}
        onRetry={() => void refetch()}
      />
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
