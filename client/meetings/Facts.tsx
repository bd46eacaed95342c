import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MeetingWhole } from './shapes.ts';
import { useTimes } from './times.ts';

/** When, where, for whom. The address and the point on the map are two facts and stand as two. */
export function Facts({ meeting }: { meeting: MeetingWhole }) {
  const { t } = useTranslation('meetings');
  const times = useTimes();
  const { form, venueName, venueAddress, point, ambassador, areas, capacity, taken, waiting, stage } = meeting;
  const placed = form !== 'online';
  return (
    <dl className="meeting-facts-list">
      <div>
        <dt>{t('fact.when')}</dt>
        <dd>
          <time dateTime={meeting.startsAt}>{times.whole(meeting)}</time>
        </dd>
      </div>
      <div>
        <dt>{t('fact.where')}</dt>
        <dd>
          {placed && <strong>{venueName}</strong>}
          {form === 'hybrid' && ` ${t('alsoOnline')}`}
          {!placed && t('onlineOnly')}
        </dd>
      </div>
      {placed && (
        <>
          <div>
            <dt>{t('fact.address')}</dt>
            <dd>{venueAddress ?? t('fact.noAddress')}</dd>
          </div>
          <div>
            <dt>{t('fact.point')}</dt>
            <dd>{point ? t('fact.onMap') : t('fact.noPoint')}</dd>
          </div>
        </>
      )}
      {stage === 'planned' && (
        <div>
          <dt>{t('fact.places')}</dt>
          <dd>
            {capacity === null
              ? t('unlimited', { count: meeting.going })
              : taken < capacity
                ? t('free', { count: capacity - taken })
                : t('full', { count: waiting })}
          </dd>
        </div>
      )}
      <div>
        <dt>{t('fact.by')}</dt>
        <dd>
          {ambassador ? (
            <Link to="/ambassadors/$slug" params={{ slug: ambassador.slug }} search>
              {ambassador.name}
            </Link>
          ) : (
            t('byCity')
          )}
        </dd>
      </div>
      {areas.length > 0 && (
        <div>
          <dt>{t('fact.areas')}</dt>
          <dd>
            {areas.map(({ id, name }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <Link to="/meetings" search={{ area: id }}>
                  {name}
                </Link>
              </span>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}
