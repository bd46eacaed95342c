import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LifeAnswer } from '../../../server/ambassadors/life/schema.ts';
import type { AmbassadorStatus } from '../../../server/ambassadors/sort.ts';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { ApiProblem, askApi, useApi } from '../../api.ts';
import { deciders } from '../../applications/staff/deciders.ts';
import { StaffBack } from '../../applications/staff/StaffBack.tsx';
import { useDates } from '../../ui/dates.ts';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { LifeForm } from './LifeForm.tsx';
import { lifeKey } from './life-key.ts';
import '../../applications/applications.css';
import '../../applications/staff/staff.css';

/** An ambassador as the staff see them: state, areas held, history, and what may be done. */
export function LifePage() {
  return <SignedInOnly needs={deciders}>{() => <Life />}</SignedInOnly>;
}

type Profile = { name: string; status: AmbassadorStatus; edition: number };

function Life() {
  const { t } = useTranslation('staff');
  const { dayOf, moment } = useDates();
  const { slug = '' } = useParams({ strict: false });
  const profile = useApi<Profile>(`/api/ambassadors/${encodeURIComponent(slug)}`);
  const history = useQuery({
    queryKey: lifeKey(slug),
    queryFn: ({ signal }) => askApi<LifeAnswer>(`/api/ambassadors/${encodeURIComponent(slug)}/history`, { signal }),
    staleTime: 0,
  });
  // Whoever has ended has no public page any more, but still a history and an area to hand over.
  const gone = profile.error instanceof ApiProblem && profile.error.status === 404;
  const failed = [gone ? history : profile, history].find(({ error, data }) => error && !data);
  if (failed?.error instanceof ApiProblem && failed.error.status === 404)
    return (
      <article className="prose">
        <StaffBack />
        <PageHeading title={t('life.missing')} />
      </article>
    );
  if (failed?.error) return <Failure error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!(profile.data || gone) || !history.data) return <Waiting />;
  const { name, status } = profile.data ?? { name: t('life.withoutPage'), status: 'ended' as const };
  return (
    <article className="prose application">
      <StaffBack />
      <p>
        <span className="case-status" data-status={status}>
          {t(`life.status.${status}`)}
        </span>
      </p>
      <PageHeading title={name} />
      {!gone && (
        <p>
          <Link to="/ambassadors/$slug" params={{ slug }}>
            {t('life.profile')}
          </Link>
        </p>
      )}
      <h2>{t('life.areas')}</h2>
      {history.data.areas.length === 0 && <p>{t('life.nothing')}</p>}
      <ul>
        {history.data.areas.map(({ id, name: area, from, until }) => (
          <li key={`${id} ${from}`}>
            {area},{' '}
            {until
              ? t('life.held', { from: dayOf(from), until: dayOf(until) })
              : t('life.holds', { from: dayOf(from) })}
          </li>
        ))}
      </ul>
      <h2>{t('case.history')}</h2>
      {history.data.items.length === 0 && <p>{t('life.nothing')}</p>}
      <ol className="case-history">
        {history.data.items.map(({ kind, at, by, note, other }) => (
          <li key={`${at} ${kind}`}>
            <strong>
              {t(`life.event.${kind}`)}
              {other && `: ${other.name}`}
            </strong>
            <span className="case-quiet">
              {moment(at)} · {by}
            </span>
            {note && <blockquote>{note}</blockquote>}
          </li>
        ))}
      </ol>
      <LifeForm slug={slug} status={status} />
    </article>
  );
}
