import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { askApi } from '../../api.ts';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import type { QueueItem } from '../shapes.ts';
import { deciders } from './deciders.ts';
import '../applications.css';
import './staff.css';

/** What waits for the staff, with counts, and the ways to everything they set. */
export function StaffPage() {
  return <SignedInOnly needs={deciders}>{() => <Start />}</SignedInOnly>;
}

const ways = [
  '/staff/overview',
  '/staff/editions',
  '/staff/consultations',
  '/staff/units',
  '/staff/outcomes',
  '/staff/coverage',
  '/staff/studies',
  '/staff/indicators',
  '/staff/workshops',
  '/staff/trainings',
  '/staff/certificates',
  '/staff/materials',
  '/staff/reports',
  '/support/exchange',
  '/staff/audit',
  '/staff/retention',
] as const;

type Counted = { total: number; items: QueueItem[] };
type Asked = { counts: { proposed: number; late: number } };

function Start() {
  const { t } = useTranslation('staff');
  const applications = useCount('/api/applications');
  const proposals = useCount('/api/areas/proposals');
  const consultations = useCount<Asked>('/api/consultations');
  const asked = consultations.data?.counts;
  const failed = [applications, proposals, consultations].find(({ error, data }) => error && !data);
  const oldest = applications.data?.items[0]?.waitingDays;
  return (
    <article className="prose">
      <PageHeading title={t('start.title')} />
      <p className="lead">{t('start.lead')}</p>
      {failed?.error && <Failure error={failed.error} onRetry={() => void failed.refetch()} />}
      <div className="staff-counts">
        <section className="staff-count">
          <strong>{applications.data?.total ?? '…'}</strong>
          <Link to="/staff/applications" className="case-link">
            {t('start.applications', { count: applications.data?.total ?? 0 })}
          </Link>
          {oldest !== undefined && <span className="case-quiet">{t('start.oldest', { count: oldest })}</span>}
        </section>
        <section className="staff-count">
          <strong>{proposals.data?.total ?? '…'}</strong>
          <Link to="/staff/proposals" className="case-link">
            {t('start.proposals', { count: proposals.data?.total ?? 0 })}
          </Link>
        </section>
        <section className="staff-count">
          <strong>{asked?.proposed ?? '…'}</strong>
          <Link to="/staff/consultations" className="case-link">
            {t('start.consultations', { count: asked?.proposed ?? 0 })}
          </Link>
          {asked !== undefined && asked.late > 0 && (
            <span className="case-waits">{t('start.late', { count: asked.late })}</span>
          )}
        </section>
      </div>
      <h2>{t('start.more')}</h2>
      <ul>
        {ways.map((to) => (
          <li key={to}>
            <Link to={to}>{t(`start.ways.${to}`)}</Link>
          </li>
        ))}
      </ul>
    </article>
  );
}

const useCount = <Answer = Counted>(path: string) =>
  useQuery({
    queryKey: ['own', 'count', path],
    queryFn: ({ signal }) => askApi<Answer>(`${path}?limit=1`, { signal }),
    staleTime: 0,
    refetchOnWindowFocus: true,
  });
