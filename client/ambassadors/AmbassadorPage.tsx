import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { AmbassadorProfile } from '../../server/ambassadors/schema.ts';
import { ApiProblem, useApi } from '../api.ts';
import { Discussion } from '../conversations/Discussion.tsx';
import { FollowSection } from '../follows/FollowSection.tsx';
import { LetterSection } from '../letters/LetterSection.tsx';
import { highlight } from '../map/highlight.ts';
import type { Ambassador, AreaOfAmbassador } from '../map/served.ts';
import { goTo } from '../map/view.ts';
import { NextMeetings } from '../meetings/NextMeetings.tsx';
import { useDates } from '../ui/dates.ts';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { AreaFacts } from './AreaFacts.tsx';
import { StaffLink } from './life/StaffLink.tsx';
import { Neighbours } from './Neighbours.tsx';
import { PageActions } from './PageActions.tsx';
import { Published } from './Published.tsx';
import './ambassador-page.css';

const mostZoom = 14.5;

type Profile = Omit<AmbassadorProfile, 'area' | 'areas'> & Pick<Ambassador, 'area'> & { areas: AreaOfAmbassador[] };

/** What an ambassador has published, the area they care for, and who works beside them. */
export function AmbassadorPage() {
  const { t } = useTranslation('ambassadors');
  const { t: tp } = useTranslation('profile');
  const { slug = '' } = useParams({ strict: false });
  const { day } = useDates();
  const { data, error, refetch } = useApi<Profile>(`/api/ambassadors/${encodeURIComponent(slug)}`);
  const area = data?.area ?? null;
  useEffect(() => {
    if (!area) return;
    highlight.set({ selectedArea: area.id });
    goTo(area.bbox, mostZoom);
    return () => highlight.set({ selectedArea: null });
  }, [area]);

  if (error && !data) return <Missing error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const { name, status, introduction, forms, demonstration, edition, since, areas, reachable } = data;
  return (
    <article className="profile">
      <BackLink />
      <p className="profile-role">{t('profile.role', { year: edition })}</p>
      <PageHeading title={name} />
      <p className="profile-status">
        {t(`status.${status}`)} · {tp('since', { day: day(since) })}
        {demonstration && ` · ${t('profile.demonstration')}`}
      </p>
      <StaffLink slug={slug} />
      {introduction && <p className="profile-introduction">{introduction}</p>}
      <LetterSection slug={slug} name={name} reachable={reachable} key={slug} />
      {areas.length === 0 && <p>{t('noPlace')}</p>}
      {areas.map((each) => (
        <AreaFacts key={each.id} area={each} />
      ))}
      <NextMeetings ambassadors={[slug]} />
      {forms.length > 0 && (
        <section className="profile-part">
          <h2>{t('profile.forms')}</h2>
          <ul>
            {forms.map((form) => (
              <li key={form}>{t(`form.${form}`, { defaultValue: form })}</li>
            ))}
          </ul>
        </section>
      )}
      <Published {...data} />
      {area && <FollowSection area={area} key={area.id} />}
      {area && <Discussion about="area" subject={area.id} key={`discussion-${area.id}`} />}
      {area && <Neighbours area={area} />}
      <PageActions />
    </article>
  );
}

function BackLink() {
  const { t } = useTranslation('ambassadors');
  return (
    <p className="profile-back">
      <Link to="/" search>
        {t('profile.back')}
      </Link>
    </p>
  );
}

function Missing({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation('ambassadors');
  if (!(error instanceof ApiProblem && error.status === 404)) return <Failure error={error} onRetry={onRetry} />;
  return (
    <div className="profile">
      <BackLink />
      <PageHeading title={t('profile.missing')} />
      <p>{t('profile.missingWhy')}</p>
    </div>
  );
}
