import { Link, useParams } from '@tanstack/react-router';
import { CalendarPlus } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../accounts/session.ts';
import { ApiProblem, useApi } from '../api.ts';
import { highlight } from '../map/highlight.ts';
import { goTo } from '../map/view.ts';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { PlainText } from '../ui/PlainText.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { NeighbourList } from './NeighbourList.tsx';
import { atTables, planners } from './planners.ts';
import { SlotTimes } from './SlotTimes.tsx';
import type { WorkshopWhole } from './shapes.ts';
import { WorkshopFacts } from './WorkshopFacts.tsx';
import '../meetings/meeting-page.css';
import '../meetings/meetings.css';
import './workshops.css';

const mostZoom = 15.5;

/** One workshop or marathon: when, where, what about, and its slots to book. */
export function WorkshopPage() {
  const { t } = useTranslation('workshops');
  const { id = '' } = useParams({ strict: false });
  const { data: workshop, error, refetch } = useApi<WorkshopWhole>(`/api/workshops/${encodeURIComponent(id)}`);
  const roles = useSession()?.account?.roles ?? [];
  const [lon, lat] = workshop?.point ?? [];
  useEffect(() => {
    if (lon === undefined || lat === undefined) return;
    highlight.set({ selectedMark: Number(id) });
    goTo([lon, lat, lon, lat], mostZoom);
    return () => highlight.set({ selectedMark: null });
  }, [id, lon, lat]);
  if (error && !workshop) return <Missing error={error} onRetry={() => void refetch()} />;
  if (!workshop) return <Waiting />;
  return (
    <article className="meeting">
      <BackLink />
      <p className="meeting-kind">
        {t(`kind.${workshop.kind}`)}
        {workshop.stage !== 'planned' && (
          <span className="meeting-stage" data-stage={workshop.stage}>
            {t(`stage.${workshop.stage}`)}
          </span>
        )}
        {workshop.demonstration && ` · ${t('fictional')}`}
      </p>
      <PageHeading title={workshop.title} />
      {workshop.stage === 'cancelled' && (
        <div className="meeting-cancelled">
          <p>
            <strong>{t('cancelled')}</strong>
          </p>
          <p className="meeting-typed">{workshop.cancellationReason}</p>
        </div>
      )}
      {roles.some((role) => atTables.includes(role)) && (
        <p className="meeting-buttons meeting-manage">
          {roles.some((role) => planners.includes(role)) && (
            <Link to="/workshops/$id/manage" params={{ id }} className="button">
              {t('manage.open')}
            </Link>
          )}
          <Link to="/workshops/$id/sheet" params={{ id }} className="button">
            {t('sheet.open')}
          </Link>
        </p>
      )}
      <WorkshopFacts workshop={workshop} />
      {workshop.description && (
        <section className="meeting-part">
          <h2>{t('about')}</h2>
          <PlainText text={workshop.description} />
        </section>
      )}
      {workshop.stage !== 'cancelled' && <SlotTimes workshop={workshop} />}
      <NeighbourList id={id} />
      {workshop.stage === 'planned' && (
        <div className="meeting-actions">
          <a className="button" href={`/api/workshops/${workshop.id}/calendar.ics`}>
            <CalendarPlus aria-hidden size={18} />
            {t('addToCalendar')}
          </a>
        </div>
      )}
    </article>
  );
}

function BackLink() {
  const { t } = useTranslation('workshops');
  return (
    <p className="meeting-back">
      <Link to="/workshops" search>
        {t('back')}
      </Link>
    </p>
  );
}

function Missing({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation('workshops');
  if (!(error instanceof ApiProblem && error.status === 404)) return <Failure error={error} onRetry={onRetry} />;
  return (
    <div className="meeting">
      <BackLink />
      <PageHeading title={t('missing.title')} />
      <p>{t('missing.why')}</p>
    </div>
  );
}
