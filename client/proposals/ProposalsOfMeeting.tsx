import { Link } from '@tanstack/react-router';
import { FilePlus2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ProposalItem } from '../../server/proposals/schema.ts';
import { useApi } from '../api.ts';
import { StatusMark } from './StatusMark.tsx';

/** Proposals that came out of a meeting, with how far they have got, and the way to write one. */
export function ProposalsOfMeeting({ meeting }: { meeting: number }) {
  const { t } = useTranslation('meetings');
  const { data } = useApi<{ items: ProposalItem[]; total: number }>(`/api/proposals?meeting=${meeting}&limit=50`);
  return (
    <section className="meeting-part" aria-labelledby="proposals-of-meeting">
      <h2 id="proposals-of-meeting">{t('came.proposals.title')}</h2>
      {data?.total === 0 && <p className="meeting-quiet">{t('came.proposals.none')}</p>}
      {data && data.total > 0 && (
        <ul>
          {data.items.map(({ id, title, status, outcome }) => (
            <li key={id}>
              <Link to="/proposals/$id" params={{ id: String(id) }}>
                {title}
              </Link>{' '}
              <StatusMark status={status} outcome={outcome} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to="/proposals/new" search={{ meeting: String(meeting) }} className="button">
          <FilePlus2 aria-hidden size={18} />
          {t('came.proposals.write')}
        </Link>
      </p>
    </section>
  );
}
