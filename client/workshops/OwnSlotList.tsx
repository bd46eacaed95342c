import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTimes } from '../meetings/times.ts';
import { useOwnSlots } from './workshops.ts';

/** My slots that are still to come, and what of mine can still be brought; nothing when there is neither. */
export function OwnSlotList() {
  const { t } = useTranslation('workshops');
  const times = useTimes();
  const own = useOwnSlots().data;
  if (!own || (own.booked.length === 0 && own.atMyTables.length === 0 && own.bookable.length === 0)) return null;
  const tables = own.atMyTables.filter(({ proposal }) => proposal !== null);
  return (
    <section className="slots-own" aria-label={t('own.title')}>
      {own.booked.length > 0 && (
        <>
          <h2>{t('own.booked')}</h2>
          <ul>
            {own.booked.map(({ id, startsAt, workshop, proposal, placeName }) => (
              <li key={id}>
                <Link to="/workshops/$id" params={{ id: String(workshop.id) }}>
                  {times.short({ startsAt })}
                </Link>
                : {t('quoted', { title: proposal.title })}, {placeName}
              </li>
            ))}
          </ul>
        </>
      )}
      {own.atMyTables.length > 0 && (
        <>
          <h2>{t('own.tables')}</h2>
          <p>{t('own.tablesBooked', { count: tables.length })}</p>
          <ul>
            {tables.map(({ id, startsAt, workshop, proposal }) => (
              <li key={id}>
                <Link to="/workshops/$id/sheet" params={{ id: String(workshop.id) }}>
                  {times.short({ startsAt })}
                </Link>
                : {t('quoted', { title: proposal?.title })}
              </li>
            ))}
          </ul>
        </>
      )}
      {own.bookable.length > 0 && <p>{t('own.bookable', { count: own.bookable.length })}</p>}
    </section>
  );
}
