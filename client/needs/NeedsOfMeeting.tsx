import { Link } from '@tanstack/react-router';
import { MapPinPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../api.ts';
import { excerptOf } from './excerpt.ts';
import type { Need } from './shapes.ts';
import './need-page.css';

const mostShown = 5;

/** What people said at a meeting that they need, the most supported first, and the way to add to it. */
export function NeedsOfMeeting({ meeting }: { meeting: number }) {
  const { t } = useTranslation('needs');
  const { data } = useApi<{ items: Need[]; total: number }>(
    `/api/needs?meeting=${meeting}&sort=supported&limit=${mostShown}`,
  );
  const search = { meeting: String(meeting) };
  return (
    <section className="need-part" aria-labelledby="needs-of-meeting">
      <h2 id="needs-of-meeting">{t('ofMeeting.title')}</h2>
      {data?.total === 0 && <p className="need-facts">{t('ofMeeting.none')}</p>}
      <ul className="need-lines">
        {data?.items.map((need) => (
          <li key={need.id}>
            <Link to="/needs/$id" params={{ id: String(need.id) }}>
              {excerptOf(need.body)}
            </Link>{' '}
            ({t('supports', { count: need.supports })})
          </li>
        ))}
      </ul>
      <p className="need-buttons">
        {data && data.total > 0 && (
          <Link to="/needs" search={search}>
            {t('ofMeeting.all')}
          </Link>
        )}
        <Link to="/needs/new" search={search} className="button">
          <MapPinPlus aria-hidden size={18} />
          {t('ofMeeting.add')}
        </Link>
      </p>
    </section>
  );
}
