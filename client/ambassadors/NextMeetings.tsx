import { today } from '@internationalized/date';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { meetingPage } from '../../server/meetings/schema.ts';
import { useApi } from '../api.ts';
import { useDates } from '../ui/dates.ts';

const most = 3;

/** What the ambassador invites to next; nothing stands here while there is none. */
export function NextMeetings({ slug }: { slug: string }) {
  const { t } = useTranslation('profile');
  const { moment } = useDates();
  const from = today('Europe/Warsaw').toString();
  const { data } = useApi<z.output<typeof meetingPage>>(
    `/api/meetings?ambassador=${slug}&from=${from}&stage=planned&limit=${most}`,
  );
  if (!data || data.items.length === 0) return null;
  return (
    <section className="profile-part">
      <h2>{t('meetings')}</h2>
      <ul>
        {data.items.map(({ id, title, startsAt, form, venueName, venueAddress }) => (
          <li key={id}>
            <strong>{title}</strong>
            <br />
            <time dateTime={startsAt}>{moment(startsAt)}</time>
            {', '}
            {[venueName, venueAddress].filter(Boolean).join(', ') || t(form === 'online' ? 'online' : 'venueLater')}
          </li>
        ))}
      </ul>
    </section>
  );
}
